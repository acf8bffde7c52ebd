import type { SampleArticle } from '../article.js';
import { inset, prose, quote, table, type SampleBlock } from '../block.js';
import { bullets, h2, p, steps } from '../prose.js';

const opening = (month: string) =>
  prose(
    p(
      `Our council runs about four hundred services. One page of our website is read more often than all of the others together, and it is not the one with the mayor on it. In ${month} the bin calendar was read 61,000 times. Northmere has 36,000 homes.`,
    ),
    p(
      'For years we were a little ashamed of that. We had a project to move people on to “deeper content”. Last autumn we gave up, and made the bin calendar as good as we could instead. This is what came of it.',
    ),
    h2('What people did on the old page'),
    p(
      'We sat with nine people while they found out when their bins go. It took them between 40 seconds and six minutes. All nine did the same thing in the end: they looked out of the window to see what the neighbours had put out.',
    ),
    bullets(
      'The calendar was a file to download, in landscape, of the whole year.',
      'It gave a colour for each bin. Two of the colours were green.',
      'It told you which “round” you are on. Nobody knew what a round is, and one person thought it was to do with golf.',
    ),
  );

const rest: SampleBlock[] = [
  quote({
    text: 'I don’t want a calendar. I want to know if it’s tonight.',
    source: 'A man in a dressing gown, at his front door',
  }),
  prose(
    h2('One sentence'),
    p('So that is what the new page does. You type your postcode and it says one sentence:'),
  ),
  inset(p('**Put out the brown bin and the food caddy tonight.** The next one is grey, on 9 December.')),
  prose(
    p(
      'There is a picture of the bin below it, because “brown” is a matter of opinion after four winters. There is a link to have the same sentence sent by text on the evening before. And there is the calendar, in a table that a screen reader can read, for those who like to plan.',
    ),
    h2('What changed'),
  ),
  table(
    'Three months before and three months after',
    ['What we counted', 'Before', 'After'],
    ['Seconds to find the next bin day, nine people', '40 to 360', '6 to 19'],
    ['Calls about bins, each week', '412', '171'],
    ['Lorries sent back to a street', '58', '31'],
    ['People who went on to read another page', '3 in 100', '11 in 100'],
  ),
  prose(
    p(
      'Look at the last line. All those years we had tried to drag people away from the bins to something more important. It turns out that somebody who has had an answer in ten seconds will stay and look round.',
    ),
    h2('How we keep it true'),
    steps(
      'The page reads the same list that the crews have in their cabs. If the crew’s list changes, the page has changed.',
      'When a lorry breaks down, the crew leader sends a text and the page says so within a minute.',
      'Somebody in the office types in three postcodes every morning and looks out of the window.',
    ),
  ),
];

const write = (month: string) => [opening(month), ...rest];

/** A post that has moved to another address, with a detail put right. */
export const binCalendar: SampleArticle = {
  slug: 'our-bin-calendar-is-our-front-page',
  movedFrom: 'bin-calendar',
  title: 'Nobody reads the mayor: why the bin calendar is our front page',
  summary:
    'The most read page of a council is the one that says which bin goes out tonight. We stopped being ashamed of it and made it say so in one sentence.',
  leadImage: {
    file: 'bins-at-dawn.png',
    alt: 'A row of houses before sunrise. Three bins stand at the kerb: a brown one, a grey one and a small green caddy.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [{ author: 'gwenllian-achebe-ross', organisation: 'northmere-borough-council' }],
  leadOrganisations: ['northmere-borough-council'],
  supportingOrganisations: ['tern-and-tiller'],
  topics: ['streets-and-weather', 'plain-writing'],
  disclosures: [
    {
      kind: 'supplier',
      text: 'Tern and Tiller built the page for Northmere Borough Council, and were paid for it by the day.',
    },
  ],
  body: write('January'),
  earlier: [
    {
      said: { body: write('December') },
      next: {
        kind: 'correction',
        note: null,
        correction: {
          severity: 'detail',
          text: 'The calendar was read 61,000 times in January. We had written December.',
        },
      },
    },
  ],
};
