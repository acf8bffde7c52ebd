import type { z } from 'zod';
import type { articleSchema } from '../article.js';
import type { blockSchema } from '../body.js';
import type { imageSchema } from '../image.js';
import type { richTextSchema } from '../rich-text.js';

const at = '2026-03-02T09:30:00.000Z';
const site = 'https://blog.example.org';

/** Rich text that uses every node. */
export const exampleRichText: z.input<typeof richTextSchema> = [
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'How we work', bold: true }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Read ' },
      { type: 'link', url: '/about', children: [{ type: 'text', text: 'about us' }] },
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [{ type: 'text', text: 'plan' }] },
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'with readers' }] }],
      },
    ],
  },
  { type: 'quote', children: [{ type: 'text', text: 'It helped.' }] },
  { type: 'code', language: null, text: 'npm start' },
];

/** A picture with everything said of it. */
const exampleImage: z.input<typeof imageSchema> = {
  file: {
    url: `${site}/media/0a1b/team.jpg`,
    width: 1600,
    height: 900,
    mimeType: 'image/jpeg',
    size: 240_000,
    variants: [{ url: `${site}/media/0a1b/team-320.webp`, width: 320, height: 180, mimeType: 'image/webp' }],
  },
  alt: 'Six people around a table',
  caption: 'The team in March',
  credit: 'Jo Marsh',
  licence: 'CC-BY-4.0',
  rightsHolder: null,
  sourceUrl: 'https://pictures.example.org/6',
  syndicate: true,
};

type BlockInput = z.input<typeof blockSchema>;

/** One block of each type. */
export const exampleBlocks = {
  prose: { type: 'prose', content: exampleRichText },
  figure: { type: 'figure', image: exampleImage },
  quote: { type: 'quote', text: 'It helped.', source: 'A nurse in Hull', url: null, language: null },
  inset: { type: 'inset', content: exampleRichText },
  warning: { type: 'warning', heading: 'Before you start', content: exampleRichText },
  details: { type: 'details', summary: 'How we counted', content: exampleRichText },
  table: {
    type: 'table',
    caption: 'Visits by month',
    headerRow: true,
    headerColumn: false,
    rows: [
      ['Month', 'Visits'],
      ['March', '120'],
    ],
  },
  video: {
    type: 'video',
    provider: 'vimeo',
    url: 'https://vimeo.com/1',
    title: 'A day with the team',
    transcript: exampleRichText,
  },
  attachment: {
    type: 'attachment',
    title: 'Our plan',
    url: `${site}/media/2c3d/plan.pdf`,
    mimeType: 'application/pdf',
    size: 120_000,
    language: 'cy',
  },
  action: { type: 'action', label: 'Apply for the pilot', url: 'https://apply.example.org' },
} satisfies Record<string, BlockInput>;

const organisation = {
  type: 'organisation' as const,
  id: 'o1',
  slug: 'tidewater-trust',
  url: `${site}/organisations/tidewater-trust`,
  name: 'Tidewater Trust',
  shortName: 'TT',
  kind: 'health-service' as const,
  closedOn: '2023-04',
};

/** An article that uses every block. */
export const exampleArticle: z.input<typeof articleSchema> = {
  type: 'article',
  id: 'x1',
  slug: 'our-first-year',
  url: `${site}/articles/our-first-year`,
  status: 'live',
  title: 'Our first year',
  summary: 'What we learnt in the first year of the service.',
  language: 'en-GB',
  leadImage: exampleImage,
  bylines: [
    {
      name: 'Ada Quill',
      role: 'Lead nurse',
      author: {
        type: 'author',
        id: 'a1',
        slug: 'ada-quill',
        url: `${site}/authors/ada-quill`,
        kind: 'person',
        name: 'Ada Quill',
        photo: null,
      },
      organisations: [{ name: 'Tidewater Trust', organisation }],
    },
  ],
  leadOrganisations: [organisation],
  topics: [{ type: 'topic', id: 't1', slug: 'data', url: `${site}/topics/data`, name: 'Data' }],
  date: at,
  firstPublishedAt: at,
  publicUpdatedAt: at,
  changedAt: at,
  edition: { number: 1, kind: 'first', note: null, correction: null, publishedAt: at },
  supportingOrganisations: [],
  mentions: [organisation],
  originallyPublished: { on: '2018-08-06', url: null, publisher: null },
  reviewBy: '2027-03-02',
  digest: `sha256:${'0'.repeat(64)}`,
  withdrawal: null,
  disclosures: [{ kind: 'supplier', text: 'Tidewater Trust pays for the service.' }],
  related: [
    {
      type: 'article',
      id: 'x2',
      slug: 'our-second-year',
      url: `${site}/articles/our-second-year`,
      title: 'Our second year',
      date: at,
    },
  ],
  licence: { id: 'OGL-UK-3.0', holder: null },
  attribution: 'Ada Quill, Tidewater Trust: “Our first year”.',
  bodyBlocks: Object.values(exampleBlocks),
  bodyHtml: '<p>It helped.</p>',
  bodyText: 'It helped.',
};
