import type { SampleArticle } from '../article.js';
import { details, figure, prose, quote } from '../block.js';
import { bullets, code, h2, p } from '../prose.js';

/** A weeknote by a supplier. */
export const weeknote: SampleArticle = {
  slug: 'weeknote-envelopes-and-a-slow-query',
  title: 'Weeknote: 40,000 envelopes, a slow query and the good biscuits',
  summary:
    'A week in the life of the letters team: windows in the wrong place, a page that took nine seconds, something we got wrong about a nurse, and what we mean to do next.',
  leadImage: {
    file: 'harbour-at-six.png',
    alt: 'A small harbour in the early morning: a lighthouse, two boats and a shoal of fish below the water.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [{ author: 'tomasz-wren', organisation: 'tern-and-tiller' }],
  leadOrganisations: ['tern-and-tiller'],
  mentions: ['patient-contact-service'],
  topics: ['building-and-running'],
  disclosures: [
    {
      kind: 'employment',
      text: 'Tomasz works for Tern and Tiller, which the Patient Contact Service pays. The service read this before it came out and asked for one number to be rounded.',
    },
    { kind: 'ai', text: 'A machine checked the spelling. A person wrote it and another read it.' },
  ],
  related: ['how-we-cut-our-appointment-letter-to-one-page'],
  body: [
    prose(
      p(
        'We write one of these every other Friday, so that the people who pay for the work can see it, and so that we remember what we did. It is short on polish and, we hope, long on truth.',
      ),
      h2('Monday: the windows'),
      p(
        'A pallet of 40,000 envelopes came with the window four millimetres too far to the left. Four millimetres is enough to show the first two digits of a hospital number. That is nobody’s business but the patient’s, so not one of them was used.',
      ),
      p(
        'It was caught because Femi at the print works put one of our test letters into one of the new envelopes and held it up to the lamp. There is now a lamp on the list. The supplier is taking the envelopes back, and a school has asked for them for drawing.',
      ),
      h2('Tuesday and Wednesday: nine seconds'),
      p(
        'The page that shows a clinic what went out this week had become slow. Nobody complained. We found out because Harish at the Patient Contact Service said, in passing, that he makes tea while it loads.',
      ),
      p(
        'It took nine seconds at the largest hospital. The cause was plain once we looked: to show 50 letters we read every letter that the hospital had ever sent, sorted all of them, and threw the rest away. One index later:',
      ),
      code(
        'sql',
        'create index concurrently letter_by_clinic',
        '  on letter (clinic_id, sent_at desc);',
        '-- 9,140 ms before, 31 ms after, 2.1 million letters',
      ),
    ),
    figure({
      file: 'waiting-times-chart.png',
      alt: 'Line chart of the time to load the page over two weeks. It climbs slowly from six to nine seconds and then drops to almost nothing on Wednesday.',
      caption: 'Time to load the “what went out” page, day by day. The drop is Wednesday lunchtime.',
      credit: 'Drawn for Shoal',
      licence: 'CC0-1.0',
    }),
    prose(
      p(
        'The lesson is not about indexes. It is that people get used to slow things and stop telling you. We have put the time of each page on the wall screen, next to the train times, which we do look at.',
      ),
      h2('Thursday: we were wrong about the nurse'),
      p(
        'For months we have planned a screen that lets a nurse change the text of a letter before it goes. We had drawings. We had a name for it. On Thursday two of us spent the morning on a ward to see how it might fit in.',
      ),
    ),
    quote({
      text: 'I do not want to change the letter. I want the letter to be right, so that I never have to see it.',
      source: 'A ward sister, between two phone calls',
    }),
    prose(
      p(
        'She did not have three minutes to read our drawings. In two hours she sat down once. What she needed was to tell the system *one* thing, that a patient does not read, and have every letter to that person become a call. That is a tick box. We already had it, four screens deep.',
      ),
      p(
        'So the big screen has gone from the plan, and the tick box moves to the front. It is the best morning’s work that we did this month, and we wrote no code.',
      ),
    ),
    details(
      'What that did to the plan',
      p(
        'The letter editor was to take six weeks from January. We will use two of them for the tick box and for testing it on three wards. The other four go to letters in other languages, which were to come last.',
      ),
    ),
    prose(
      h2('Friday: numbers'),
      bullets(
        '212,000 letters printed, 38 of them twice (a paper jam; all found and shredded).',
        'Two releases, neither of which anybody noticed.',
        'One pager call at 3am. It was a full disk, and the fix is that old test prints now throw themselves away.',
        'Eleven people, nine of them at the harbour swim. The water was nine degrees.',
      ),
      h2('Next fortnight'),
      bullets(
        'Put the tick box in front of nurses on Tuesday, as paper.',
        'Finish the work on days and hours that came out of [the wrong-day reminders](/articles/we-sent-1912-reminders-for-the-wrong-day).',
        'Buy biscuits. Somebody took the good ones to the ward, and we are told that they were the most useful thing we brought.',
      ),
    ),
  ],
};
