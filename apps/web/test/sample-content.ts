import {
  articleSummarySchema,
  type Article,
  type ArticleSummary,
  type Author,
  type AuthorRef,
  type Image,
  type ImageFile,
  type KnownBlock,
  type Organisation,
  type OrganisationRef,
  type Page,
  type Site,
  type Topic,
} from '@shoal/content-schema';

/** The public address that the sample content is written for. */
export const siteUrl = 'https://blog.example.org';

const instant = '2024-03-05T09:30:00.000Z';

/** A picture with three smaller copies. */
export const imageFile: ImageFile = {
  url: `${siteUrl}/media/0123456789abcdef0123456789abcdef/harbour.png`,
  width: 1600,
  height: 1067,
  mimeType: 'image/png',
  size: 812_345,
  variants: [320, 640, 960].map((width) => ({
    url: `${siteUrl}/media/0123456789abcdef0123456789abcdef/harbour-${width}.webp`,
    width,
    height: Math.round((width * 2) / 3),
    mimeType: 'image/webp',
  })),
};

/** A picture with everything that can be said of one. */
export const image: Image = {
  file: imageFile,
  alt: 'Fishing boats in a small harbour at dawn',
  caption: 'The harbour, where the idea came from.',
  credit: 'Mara Lindqvist',
  licence: 'CC-BY-4.0',
  rightsHolder: null,
  sourceUrl: 'https://example.org/harbour',
  syndicate: true,
};

/** An organisation as others speak of it. */
export function organisationRef(
  slug: string,
  name: string,
  more: Partial<OrganisationRef> = {},
): OrganisationRef {
  return {
    type: 'organisation',
    id: `organisation-${slug}`,
    slug,
    url: `${siteUrl}/organisations/${slug}`,
    name,
    shortName: null,
    kind: 'health-service',
    closedOn: null,
    ...more,
  };
}

export const tidewater = organisationRef('tidewater-health', 'Tidewater Health Board', {
  shortName: 'Tidewater',
});
export const lantern = organisationRef('lantern-digital', 'Lantern Digital', { kind: 'company' });
export const saltmarsh = organisationRef('saltmarsh-trust', 'Saltmarsh Care Trust', {
  shortName: 'SCT',
  closedOn: '2019-04',
});

/** An author as others speak of them. */
export function authorRef(slug: string, name: string, more: Partial<AuthorRef> = {}): AuthorRef {
  return {
    type: 'author',
    id: `author-${slug}`,
    slug,
    url: `${siteUrl}/authors/${slug}`,
    kind: 'person',
    name,
    photo: null,
    ...more,
  };
}

export const inés = authorRef('ines-okoro', 'Inés Okoro', { photo: imageFile });

/** An author in full. */
export const author: Author = {
  ...inés,
  role: 'Head of design',
  organisation: tidewater,
  bio: 'Inés leads design at Tidewater.\n\nShe used to build boats.',
  links: [{ label: 'Personal website', url: 'https://example.org/ines' }],
  identifiers: [{ scheme: 'orcid', value: '0000-0002-1825-0097' }],
  changedAt: instant,
};

/** Words in one paragraph. */
export const prose = (text: string): KnownBlock => ({
  type: 'prose',
  content: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});

/** An article in full, with what a test wants to be different. */
export function article(slug: string, more: Partial<Article> = {}): Article {
  return {
    type: 'article',
    id: `article-${slug}`,
    slug,
    url: `${siteUrl}/articles/${slug}`,
    status: 'live',
    title: `What we learnt from ${slug.replaceAll('-', ' ')}`,
    summary: 'A year of small changes to how people book, told by those who made them.',
    language: 'en-GB',
    leadImage: image,
    bylines: [
      {
        name: 'Inés Okoro',
        role: 'Head of design',
        author: inés,
        organisations: [{ name: 'Tidewater Health Board', organisation: tidewater }],
      },
      {
        name: 'Tom Ashgrove',
        role: null,
        author: null,
        organisations: [{ name: 'Lantern Digital', organisation: lantern }],
      },
    ],
    leadOrganisations: [tidewater],
    topics: [topicRef('design', 'Design'), topicRef('open-source', 'Open source')],
    date: instant,
    firstPublishedAt: instant,
    publicUpdatedAt: instant,
    changedAt: instant,
    edition: { number: 1, kind: 'first', note: null, correction: null, publishedAt: instant },
    supportingOrganisations: [lantern],
    mentions: [saltmarsh],
    originallyPublished: null,
    reviewBy: null,
    digest: `sha256:${'0'.repeat(64)}`,
    withdrawal: null,
    disclosures: [],
    licence: { id: 'OGL-UK-3.0', holder: 'Tidewater Health Board' },
    related: [],
    attribution: 'Marit Oyelaran, Tidewater Health Board',
    bodyBlocks: [prose('It began in the harbour.')],
    bodyHtml: '<p>It began in the harbour.</p>',
    bodyText: 'It began in the harbour.',
    ...more,
  };
}

/** An article as lists have it. */
export const summarise = (full: Article): ArticleSummary => articleSummarySchema.parse(full);

function topicRef(slug: string, name: string) {
  return { type: 'topic' as const, id: `topic-${slug}`, slug, url: `${siteUrl}/topics/${slug}`, name };
}

/** A topic in full. */
export const topic: Topic = {
  ...topicRef('design', 'Design'),
  description: 'How things come to work for the people who use them.',
  changedAt: instant,
};

/** An organisation in full; it closed in 2019. */
export const closedOrganisation: Organisation = {
  ...saltmarsh,
  description: 'It ran community care along the coast.',
  logo: null,
  alternativeNames: ['Saltmarsh Community Care'],
  website: 'https://saltmarsh.example.org',
  contact: 'hello@saltmarsh.example.org',
  identifiers: [],
  licence: null,
  licenceHolder: null,
  openedOn: '1998',
  closedAs: 'merged',
  successors: [{ organisation: tidewater, on: '2019-04', what: null }],
  successorsNow: [tidewater],
  predecessors: [],
  succession: 'Saltmarsh Care Trust became part of Tidewater Health Board in April 2019.',
  changedAt: instant,
};

/** A standing page. */
export const page: Page = {
  type: 'page',
  id: 'page-about',
  slug: 'about',
  url: `${siteUrl}/about`,
  title: 'About this site',
  summary: 'Who we are and why we write.',
  bodyBlocks: [prose('We write in the open.')],
  bodyHtml: '<p>We write in the open.</p>',
  bodyText: 'We write in the open.',
  firstPublishedAt: instant,
  publicUpdatedAt: instant,
  changedAt: instant,
  edition: { number: 1, kind: 'first', note: null, correction: null, publishedAt: instant },
};

/** The site itself. */
export const site: Site = {
  type: 'site',
  name: 'Harbour Notes',
  strapline: 'How public services along the coast are made better, by the people who make them',
  url: siteUrl,
  language: 'en-GB',
  contact: 'editors@example.org',
  navigation: [
    { label: 'Articles', url: '/articles' },
    { label: 'Topics', url: '/topics' },
    { label: 'Authors', url: '/authors' },
    { label: 'Organisations', url: '/organisations' },
    { label: 'About', url: '/about' },
  ],
  footer: [
    { label: 'About', url: '/about' },
    { label: 'Accessibility', url: '/accessibility' },
  ],
  licence: { id: 'OGL-UK-3.0', holder: null },
  announcement: null,
  headerMode: 'text',
  logo: null,
  publicEditions: 'full',
  changedAt: instant,
};
