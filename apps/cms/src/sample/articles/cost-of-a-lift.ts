import type { SampleArticle } from '../article.js';
import { prose, table, type SampleBlock } from '../block.js';
import { bullets, h2, p } from '../prose.js';

interface Said {
  cost: string;
  hundred: string;
  /** Whether insurance is in it. */
  insured: boolean;
}

const write = ({ cost, hundred, insured }: Said): SampleBlock[] => [
  prose(
    p(
      `When somebody misses a scan, the machine stands still for half an hour. When a volunteer drives them there, it costs us ${cost}. We put the two figures side by side, because one of them comes from the transport budget, the other from nobody’s budget at all, and so nobody had ever looked at both.`,
    ),
    h2('What a lift costs'),
    p(
      'Drivers give their time. We pay for the rest. These are the figures for the 640 lifts of the year to March 2022, shared out over all of them.',
    ),
  ),
  table(
    'What one lift cost us, year to March 2022',
    ['What for', 'Each lift'],
    ['Fuel', '£2.35'],
    ['Checks and training of drivers', '£0.45'],
    ['Phone and texts', '£0.30'],
    ...(insured ? [['Insurance', '£1.00']] : []),
    ['Altogether', cost],
  ),
  prose(
    h2('What a missed scan costs'),
    p(
      'A scanner at Saltings costs £61 for half an hour, whether or not there is anybody in it. Of the people who told us that they had no way to come, one in five missed their scan. Of those who were given a lift, one in fifty did.',
    ),
    p(
      `So for every hundred lifts there are eighteen scans that would have been missed and were not. At £61 each that is £1,098, for lifts that cost us ${hundred}.`,
    ),
    p(
      'We looked at the same clinics in the same months, so that snow and strikes count for both. People who were taken by a neighbour, or by bus, are in neither group. There were 310 who said that they had no way to come before lifts began, and 640 lifts afterwards, some of them for the same person. Where we were not sure which group somebody was in, we left them out.',
    ),
    h2('What we did not count'),
    bullets(
      'The second letter, the second booking and the phone calls that go with a missed scan.',
      'The driver’s afternoon.',
      'What it is worth to somebody to know, three weeks sooner, that it is nothing.',
    ),
    p(
      'The last one is why we do it. The sum is for the people who decide whether we may go on. If you see a mistake in it, [write and say so](mailto:counts@tidewater.example): it is much better that you find it than that they do.',
    ),
  ),
];

/** A piece of research by two organisations that was corrected and, in the end, withdrawn. */
export const costOfALift: SampleArticle = {
  slug: 'a-volunteer-lift-costs-less-than-a-missed-scan',
  title: 'A volunteer lift costs less than a missed scan',
  summary:
    'We added up what it costs to drive somebody to a scan and what it costs when they do not come. The lift is cheaper, and by more than we had thought.',
  bylines: [
    { author: 'maud-tennant-iqbal', organisation: 'estuary-and-saltings-board' },
    { author: 'rafferty-osei', organisation: 'tidewater-institute' },
  ],
  leadOrganisations: ['estuary-and-saltings-board'],
  supportingOrganisations: ['tidewater-institute'],
  mentions: ['health-letters-unit'],
  topics: ['getting-there', 'research'],
  originallyPublished: {
    on: '2022-11-08',
    url: 'https://estuary-board.example/news/cost-of-a-lift',
    publisher: 'Estuary Board news',
  },
  disclosures: [
    {
      kind: 'funding',
      text: 'The Estuary Board paid the Tidewater Institute £3,200 to add up the costs, and saw the result a week before it came out.',
    },
  ],
  related: ['what-212-lifts-to-hospital-taught-us-about-distance'],
  body: write({ cost: '£4.10', hundred: '£410', insured: true }),
  earlier: [
    {
      said: { body: write({ cost: '£3.10', hundred: '£310', insured: false }) },
      next: {
        kind: 'correction',
        note: null,
        correction: {
          severity: 'meaning',
          text: 'We said that a lift costs £3.10. It costs £4.10: we had left out the insurance of the drivers.',
        },
      },
    },
  ],
  withdrawn:
    'The saving is wrong. People who were offered a lift and did not take it were counted among those who had none, so that more scans seem to be missed without lifts than really are. What a lift costs, £4.10, still holds. The Tidewater Institute is counting again.',
};
