import type { Article, ArticleEdition, ArticleSummary, Image, ListAnswer, Site } from '@shoal/content-schema';

const at = '2026-03-02T09:30:00.000Z';
const site = 'https://blog.example.org';

const organisation = {
  type: 'organisation' as const,
  id: 'o1',
  slug: 'tidewater-trust',
  url: `${site}/organisations/tidewater-trust`,
  name: 'Tidewater Trust',
  shortName: null,
  kind: 'health-service' as const,
  closedOn: null,
};

const topic = { type: 'topic' as const, id: 't1', slug: 'data', url: `${site}/topics/data`, name: 'Data' };

const author = {
  type: 'author' as const,
  id: 'a1',
  slug: 'ada-quill',
  url: `${site}/authors/ada-quill`,
  kind: 'person' as const,
  name: 'Ada Quill',
  photo: null,
};

const exampleImage: Image = {
  file: {
    url: `${site}/media/0a1b2c3d4e5f60718293a4b5c6d7e8f9/map.jpg`,
    width: 800,
    height: 600,
    mimeType: 'image/jpeg',
    size: 90_000,
    variants: [],
  },
  alt: 'A map of the wards',
  caption: null,
  credit: null,
  licence: null,
  rightsHolder: null,
  sourceUrl: null,
  syndicate: true,
};

const exampleArticleSummary: ArticleSummary = {
  type: 'article',
  id: 'x1',
  slug: 'our-first-year',
  url: `${site}/articles/our-first-year`,
  status: 'live',
  title: 'Our first year',
  summary: 'What we learnt in the first year of the service.',
  language: 'en-GB',
  leadImage: exampleImage,
  bylines: [{ name: 'Ada Quill', role: null, author, organisations: [] }],
  leadOrganisations: [organisation],
  topics: [topic],
  date: at,
  firstPublishedAt: at,
  publicUpdatedAt: at,
  changedAt: at,
  edition: { number: 1, kind: 'first', note: null, correction: null, publishedAt: at },
};

/** An article as the Content API gives it. */
export const exampleArticle: Article = {
  ...exampleArticleSummary,
  supportingOrganisations: [],
  mentions: [],
  originallyPublished: null,
  reviewBy: null,
  digest: 'sha256:deaaffc3f66814139986002564064242e6682b3f4f1f7f16d7c1b9180f121ce4',
  withdrawal: null,
  disclosures: [],
  related: [],
  licence: { id: 'OGL-UK-3.0', holder: null },
  attribution: 'Ada Quill, Tidewater Trust: “Our first year”.',
  bodyHtml: '<p>We started with a map.</p>',
  bodyText: 'We started with a map.',
  bodyBlocks: [
    {
      type: 'prose',
      content: [{ type: 'paragraph', children: [{ type: 'text', text: 'We started with a map.' }] }],
    },
  ],
};

/** Its first edition. */
export const exampleEdition: ArticleEdition = {
  type: 'edition',
  ...exampleArticle.edition,
  url: `${site}/api/v1/articles/our-first-year/editions/1`,
  digest: exampleArticle.digest,
  withheld: null,
  article: { id: 'x1', slug: 'our-first-year', url: exampleArticle.url },
  document: {
    title: exampleArticle.title,
    summary: exampleArticle.summary,
    language: exampleArticle.language,
    leadImage: exampleImage,
    bylines: exampleArticle.bylines,
    leadOrganisations: [organisation],
    supportingOrganisations: [],
    mentions: [],
    topics: [topic],
    originallyPublished: null,
    disclosures: [],
    licence: exampleArticle.licence,
    attribution: exampleArticle.attribution,
    bodyBlocks: exampleArticle.bodyBlocks,
    bodyHtml: exampleArticle.bodyHtml,
    bodyText: exampleArticle.bodyText,
  },
};

/** The site as the Content API gives it. */
export const exampleSite: Site = {
  type: 'site',
  name: 'Shoal',
  strapline: null,
  url: site,
  language: 'en-GB',
  contact: null,
  navigation: [],
  footer: [],
  licence: { id: 'OGL-UK-3.0', holder: null },
  announcement: null,
  headerMode: 'text',
  logo: null,
  publicEditions: 'full',
  changedAt: at,
};

/** One item of each type that has an address, by the name of its collection. */
export const exampleItems = {
  articles: exampleArticle,
  authors: { ...author, role: null, organisation, bio: null, links: [], identifiers: [], changedAt: at },
  organisations: {
    ...organisation,
    description: null,
    logo: null,
    alternativeNames: [],
    website: null,
    contact: null,
    identifiers: [],
    licence: null,
    licenceHolder: null,
    openedOn: null,
    closedAs: null,
    successors: [],
    successorsNow: [],
    predecessors: [],
    succession: null,
    changedAt: at,
  },
  topics: { ...topic, description: null, changedAt: at },
};

/** A list of one, as the Content API gives it. */
export function exampleList<T>(entry: T): ListAnswer<T> {
  return {
    data: [entry],
    meta: { page: 1, limit: 20, total: 1, pages: 1, cursor: '0a1b2c3d.7' },
    links: { self: `${site}/api/v1/articles`, next: null, prev: null },
  };
}

/** What the Content API says of an item that never was. */
export const notFoundProblem = { type: 'urn:shoal:problem:not-found', title: 'Not found', status: 404 };

/** What the Content API says of an item that was taken away. */
export const removedProblem = {
  type: 'urn:shoal:problem:removed',
  title: 'Removed',
  status: 410,
  removedAt: at,
  reason: 'published-in-error',
  explanation: 'It named the wrong hospital.',
  replacement: `${site}/articles/our-second-year`,
  digest: `sha256:${'1'.repeat(64)}`,
};
