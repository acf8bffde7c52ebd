import type { SampleArticle } from '../article.js';
import { figure, inset, prose, table } from '../block.js';
import { bullets, h2, p, saying, steps } from '../prose.js';

const opening = prose(
  p(
    'A minister’s office once asked me for a number by noon. I gave them “between 300 and 700”. They asked for the number. I said that this was the number. At ten past twelve they went on the radio with 500, and for the next two years I answered letters about why it had turned out to be 410, which lies between 300 and 700.',
  ),
  p(
    'I have thought about that day a good deal. It was my fault. I had told them that I was not sure, and I had not told them what they could do with it. Since then I have tried to write down uncertainty so that somebody in a hurry can use it.',
  ),
  h2('Say it in people, and round it'),
  p(
    '“37.4% (95% CI 31.2 to 43.6)” is a sentence for other statisticians. For everybody else I write “about four in ten; it could be as few as three or a little over four”. Nothing is lost that anybody was going to act on.',
  ),
  p(
    'Digits are promises. If you write 37.4 you promise that it is not 37.5. Do not promise what you cannot keep.',
  ),
);

const ranges = [
  table(
    'The same figure for three readers',
    ['Who reads it', 'What we used to write', 'What we write now'],
    ['A board', '37.4%', 'About four in ten'],
    ['A newspaper', '37.4% (31.2 to 43.6)', 'Between three and a little over four in ten'],
    ['Another statistician', '37.4% (95% CI 31.2 to 43.6)', 'The same, with the data and the code beside it'],
  ),
  figure({
    file: 'how-sure-we-are.png',
    alt: 'A chart of four surveys. Each is a wide bar that shows where the true figure probably lies, with no dot in its middle. The bars of the first two surveys overlap almost wholly, those of the last two not at all.',
    caption:
      'Four surveys of missed visits. We draw the range as a bar and leave out the dot in the middle, since the dot is all that people remember.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  }),
];

const questions = prose(
  h2('Three questions to put beside every figure'),
  steps(
    '**How wrong could it be?** Not “is it significant”. If the answer is “it could be half”, say so in the same sentence as the figure.',
    '**What would you do differently at the other end of the range?** If nothing, stop worrying about the range. If something, do not decide yet.',
    '**What would make you change your mind?** Write that down before you look.',
  ),
  saying(
    'It is no shame not to know. It is a shame to have known that you do not know, and to have said nothing.',
  ),
);

const wrong = prose(
  h2('When you have been wrong'),
  p(
    'I have been wrong in public four times. The worst was a sum about [lifts to scans](/articles/a-volunteer-lift-costs-less-than-a-missed-scan), where I counted some people on the wrong side. It has been withdrawn, it still has my name on it, and anybody can read what was wrong. These things have helped:',
  ),
  bullets(
    'Say it first. We had found it ourselves, eight days before somebody else did, and those eight days are why anybody still asks us.',
    'Say what still holds. In that case the cost was right and the saving was not.',
    'Leave the old one up, under a notice. If it vanishes, the people who quoted it will never find out.',
  ),
);

const ending = (isLater: boolean) =>
  inset(
    p(
      isLater
        ? '**A rule of thumb:** if you would be embarrassed to be asked “how do you know?”, put the answer in before you are asked.'
        : '**A rule of thumb:** put the answer to “how do you know?” in before you are asked.',
    ),
  );

/** An essay that grew a part, and then had a sentence smoothed. */
export const howSure: SampleArticle = {
  slug: 'how-to-say-that-you-are-not-sure',
  title: 'How to say that you are not sure',
  summary:
    'A statistician on writing down doubt so that somebody in a hurry can use it: fewer digits, wider bars, three questions, and what to do when you have been wrong.',
  bylines: [{ author: 'rafferty-osei', organisation: 'tidewater-institute' }],
  leadOrganisations: ['tidewater-institute'],
  mentions: ['estuary-and-saltings-board'],
  topics: ['research', 'plain-writing'],
  licence: 'CC-BY-4.0',
  related: ['a-volunteer-lift-costs-less-than-a-missed-scan'],
  body: [opening, ...ranges, questions, wrong, ending(true)],
  earlier: [
    {
      said: { body: [opening, ...ranges, questions, ending(false)] },
      next: {
        kind: 'major',
        note: 'We added what we learned from withdrawing a figure of our own.',
        correction: null,
      },
    },
    {
      said: { body: [opening, ...ranges, questions, wrong, ending(false)] },
      next: { kind: 'minor', note: null, correction: null },
    },
  ],
};
