import type { SampleArticle } from '../article.js';
import { prose, quote } from '../block.js';
import { bullets, code, h2, h3, p } from '../prose.js';

/** A short story by a supplier, without a picture. */
export const unfinishedForm: SampleArticle = {
  slug: 'we-switched-off-a-form-that-nobody-could-finish',
  title: 'We switched off a form that nobody could finish',
  summary:
    'It had 61 questions, took 40 minutes and had not been sent in full since March. Nobody had noticed, because everybody who mattered rang up instead.',
  bylines: [{ author: 'tomasz-wren', organisation: 'tern-and-tiller' }],
  leadOrganisations: ['tern-and-tiller'],
  supportingOrganisations: ['northmere-borough-council'],
  topics: ['building-and-running', 'streets-and-weather'],
  disclosures: [
    {
      kind: 'employment',
      text: 'Tomasz works for Tern and Tiller, which built the form in 2019 and was paid to take it down in 2026.',
    },
    {
      kind: 'ai',
      text: 'A machine made the first list of questions that overlap. Two people checked it by hand.',
    },
  ],
  body: [
    prose(
      p(
        'There is a form for reporting a blocked drain in Northmere. There was, I should say. We built it, seven years ago, and we were proud of it: it could tell fourteen kinds of drain apart.',
      ),
      p(
        'In June somebody at the council asked us to add a fifteenth. Before I touch a form I look at what it did last week. It had done nothing last week. Nor the week before. I went back until I found a complete one, and it was from 11 March, and it was a test by me.',
      ),
      h2('What had gone wrong'),
      p(
        'One line. In March we had made the phone number optional, as the council had asked. The last page still checked it. If you left it empty the button did nothing at all: no message, no red box, nothing.',
      ),
      code(
        'ts',
        '// the number is optional on page 3 …',
        'phone: text().optional(),',
        '',
        '// … and on page 9 it is not',
        'if (!isPhone(answers.phone)) return;',
      ),
      p(
        'That is the bug, and it took a minute to mend. It is not what this post is about. This post is about how a public form can be broken for 93 days without anybody noticing.',
      ),
      h3('Who did not notice'),
      bullets(
        'We did not. We watched that the pages were up, and they were up.',
        'The council did not. Reports of drains went down, and that had been the aim of another project.',
        'The people of Northmere did notice, 1,204 times. Then they rang.',
      ),
    ),
    quote({
      text: 'Oh, the form. No, we tell them not to bother with the form.',
      source: 'The night line, when I rang to ask',
    }),
    prose(
      h2('Why we did not mend it'),
      p(
        'We listened to twenty of those calls, with leave. They took a minute and a half on average. The person on the night line asks three things: where is it, is there water in a house, can a car get past. Then they say when somebody will come.',
      ),
      p(
        'Our form asked 61. We laid all of them on a table beside the three. Thirty-four asked for something that the crew sees when it gets there. Nineteen asked again what another question had asked. Five were about the form.',
      ),
      p(
        'So the form is gone, and in its place is a page with three questions, a photo if you have one, and the number of the night line at the top instead of the bottom. It was written in a morning.',
      ),
      h2('What we watch now'),
      p(
        'Not whether the page is up. Whether somebody has got to the end of it since yesterday. If nobody has by nine in the morning, it is the first thing on the board, above the train times.',
      ),
    ),
  ],
};
