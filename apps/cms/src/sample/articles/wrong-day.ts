import type { SampleArticle } from '../article.js';
import { attachment, details, prose, table, warning, type SampleBlock } from '../block.js';
import { bullets, code, h2, p, steps } from '../prose.js';

interface Said {
  /** How many came for nothing, in words and as a number. */
  people: string;
  count: number;
  /** Whether somebody can be known from it. */
  named?: boolean;
  /** Whether it says when a phone rings. */
  bell?: boolean;
}

const summarise = (count: number) =>
  `On the night the clocks went back, our reminders told people to come a day early. Nobody was harmed, but ${count} people made a journey for nothing. What broke, and what we changed.`;

const bellRule =
  'If more than five people in an hour reply with a question mark, a phone rings. It has rung twice since. One was a wrong entrance; the other was a very popular joke.';

const opening = ({ people, named = false }: Said) =>
  prose(
    p(
      `On the last Sunday in October we sent 1,912 texts that named the wrong day. Each was exactly one day early. ${people} people came to a hospital and were told that they were not expected. Some had paid for a taxi. One had taken her father out of a care home for it.`,
    ),
    p(
      'We are sorry. We wrote to all 1,912 people by noon on Monday, and we paid for every journey that we heard about.',
    ),
    p(
      'This is our account of what happened. It names no person, because no person did anything that another of us would not have done. It was written by the people who were there.',
    ),
    ...(named ? [p('The bookings team’s newest member was on call that night.')] : []),
  );

const events = [
  warning(
    'If you had one of these texts',
    p(
      'The date in your letter was right all along. If you lost money because of our text, write to us and say how much. You do not need a receipt for anything under £30.',
    ),
  ),
  prose(h2('What happened')),
  table(
    'Saturday night to Monday noon',
    ['When', 'What happened'],
    ['Saturday, 11.30pm', 'The list of Tuesday’s appointments is made, as on every night'],
    ['Sunday, 2am', 'The clocks go back. The hour from 1am to 2am happens twice'],
    ['Sunday, 9am', 'Texts go out. 1,912 of 11,460 say Monday where they should say Tuesday'],
    ['Sunday, 10.50am', 'The first person replies: “letter says Tuesday??” Nobody is reading replies'],
    ['Monday, 7.40am', 'A front desk rings us: three people have come on the wrong day'],
    ['Monday, 7.55am', 'We stop all texts and begin to look for whom it concerns'],
    ['Monday, 9.20am', 'We have the list. Corrected texts go out, with an apology'],
    ['Monday, noon', 'Letters are posted to the 143 people whose text did not arrive'],
  ),
];

const account = ({ count, bell = false }: Said) =>
  prose(
    h2('Why it happened'),
    p(
      'Our system keeps each appointment as a moment in time, counted from London. To find the day, one line of code added 24 hours to midnight, once for each day. On 364 days of the year that gives the right answer. When the clocks go back a day is 25 hours long, so midnight plus 24 hours is 11pm *on the same day*.',
    ),
    code(
      'ts',
      '// before: wrong on the one day that has 25 hours',
      'const nextDay = new Date(midnight.getTime() + 24 * 60 * 60 * 1000);',
      '',
      '// after: ask the calendar, not the clock',
      'const nextDay = addDays(calendarDay, 1);',
    ),
    p(
      'That explains one wrong line. It does not explain why it got as far as 1,912 phones. Three other things had to fail as well:',
    ),
    steps(
      '**The test used a fixed date, in June.** It had passed 4,000 times and had never once met a Sunday in October.',
      '**The check compared the text with itself.** Before sending, we compare a sample with the booking. But both sides used the same wrong line, so they agreed.',
      `**Nobody was listening on a Sunday.** Forty-one people had replied to ask before we knew. If one of us had read the first reply, most of the ${count} would have stayed at home.`,
    ),
    p('The third one hurts the most. We had built a way for people to tell us, and then gone home.'),
    h2('What went well'),
    bullets(
      'Only reminders made with the new list were wrong: hospitals that had not moved to it were safe.',
      'The front desk that called us knew whom to call. They had the number on a card by the till.',
      'Stopping everything took one command and four minutes. We had practised it in August.',
    ),
    h2('What we have changed'),
    p(
      'We do not think that being more careful is a plan. These are changes that work even when we are tired:',
    ),
    bullets(
      'Days and moments are now two different things in our code. You cannot add hours to a day: it does not compile. Tern and Tiller did this with us, in nine working days.',
      'Tests run on both days when the clocks change, on 29 February and on 31 December.',
      'The check reads the day from the *letter*, which another system makes.',
      ...(bell ? [bellRule] : []),
    ),
  );

const ending = [
  details(
    'What we decided not to do',
    p(
      'We talked about sending every text twice, or asking people to confirm the date. Both would put the work on people who have done nothing wrong. We also decided not to add a person who checks each batch by eye: eleven thousand texts look the same after the first forty.',
    ),
  ),
  prose(
    p(
      'The full list of events, minute by minute, is below. If your service also counts days in hours, please take it to your next planning meeting. You have until the end of March, when the clocks go forward.',
    ),
  ),
  attachment('reminder-incident-timeline.csv', 'What happened, minute by minute'),
];

/** Its text as one of its editions had it. */
const write = (said: Said): SampleBlock[] => [opening(said), ...events, account(said), ...ending];

/** A post-mortem. It took four editions to get it right. */
export const wrongDay: SampleArticle = {
  slug: 'we-sent-1912-reminders-for-the-wrong-day',
  title: 'We sent 1,912 reminders for the wrong day. This is why',
  summary: summarise(64),
  leadImage: {
    file: 'two-calendars.png',
    alt: 'Two wall calendars beside each other. The same square is a different day on each of them.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [
    { author: 'harish-penhale', organisation: 'patient-contact-service' },
    { author: 'bookings-team', organisation: 'patient-contact-service' },
  ],
  leadOrganisations: ['patient-contact-service'],
  mentions: ['tern-and-tiller'],
  topics: ['building-and-running', 'appointments'],
  body: write({ people: 'Sixty-four', count: 64, bell: true }),
  earlier: [
    {
      said: { summary: summarise(46), body: write({ people: 'Forty-six', count: 46 }) },
      next: { kind: 'minor', note: null, correction: null },
    },
    {
      said: { summary: summarise(46), body: write({ people: 'Forty-six', count: 46, named: true }) },
      next: {
        kind: 'correction',
        note: null,
        correction: {
          severity: 'meaning',
          text: 'We said that 46 people made a journey for nothing. It was 64: eighteen had gone to a hospital that keeps its own list.',
        },
      },
      withheld: {
        reason: 'privacy',
        text: 'It named a member of staff, who had no part in what went wrong.',
      },
    },
    {
      said: { body: write({ people: 'Sixty-four', count: 64 }) },
      next: {
        kind: 'major',
        note: 'We added what happens now when people reply with a question mark.',
        correction: null,
      },
    },
  ],
};
