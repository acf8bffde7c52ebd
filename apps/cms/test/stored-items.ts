import type { Link, Projection } from '../src/content-store/stored.js';

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** A topic as it is stored. */
export const storedTopic = (id: string, name: string): Projection => ({
  ...base('topic', id, name),
  summary: { name, description: null },
  document: { name, description: null },
});

/** An organisation as it is stored. */
export function storedOrganisation(
  id: string,
  name: string,
  other: object = {},
  links: Link[] = [],
): Projection {
  const summary = {
    name,
    shortName: null,
    kind: 'charity',
    closedOn: null,
    description: null,
    licence: null,
    licenceHolder: null,
    logoId: null,
  };
  const own = {
    alternativeNames: [],
    website: null,
    contact: null,
    identifiers: [],
    openedOn: null,
    closedAs: null,
    successors: [],
  };
  return { ...base('organisation', id, name), summary, document: { ...summary, ...own, ...other }, links };
}

/** An author as they are stored. */
export function storedAuthor(id: string, name: string): Projection {
  const summary = { kind: 'person', name, photoId: null, role: null, organisationId: null };
  return {
    ...base('author', id, name),
    summary,
    document: { ...summary, bio: null, links: [], identifiers: [] },
  };
}

/** The site as it is stored. */
export function storedSite(licence = 'OGL-UK-3.0'): Projection {
  const document = {
    name: 'Shoal',
    strapline: null,
    language: 'en-GB',
    contact: null,
    navigation: [],
    footer: [],
    licence,
    licenceHolder: null,
    announcement: null,
    headerMode: 'text',
    logoId: null,
    publicEditions: 'full',
  };
  return { ...base('site', 'site', 'Shoal'), summary: document, document };
}

/** Whose an article is, and what it is about. */
export interface ArticleLinks {
  organisations: string[];
  authors: string[];
  topics: string[];
  /** The file of its lead image. */
  file?: string | null;
}

/** An article as it is stored. */
export function storedArticle(id: string, title: string, linked: ArticleLinks, slug = id): Projection {
  const summary = {
    title,
    summary: 'What happened when we rewrote a letter that many people read.',
    language: null,
    leadImage: linked.file ? storedImage(linked.file) : null,
    bylines: linked.authors.map((authorId) => ({
      name: `As published: ${authorId}`,
      role: null,
      authorId,
      organisations: [],
    })),
    leadOrganisationIds: linked.organisations,
    topicIds: linked.topics,
  };
  const own = {
    originallyPublished: null,
    reviewBy: null,
    disclosures: [],
    supportingOrganisationIds: [],
    mentionIds: [],
    relatedIds: [],
    licence: null,
    body: [{ type: 'prose', content: paragraph(`This is ${title}.`) }],
  };
  return {
    ...base('article', id, title),
    slug,
    summary,
    document: { ...summary, ...own },
    links: [
      ...linked.organisations.flatMap((target): Link[] => [
        { role: 'organisation', id: target },
        { role: 'lead', id: target },
      ]),
      ...linked.authors.map((target): Link => ({ role: 'author', id: target })),
      ...linked.topics.map((target): Link => ({ role: 'topic', id: target })),
      ...(linked.file ? [{ role: 'media' as const, id: linked.file }] : []),
    ],
  };
}

const storedImage = (fileId: string) => ({
  fileId,
  alt: 'Two people reading a letter',
  caption: null,
  credit: null,
  licence: null,
  rightsHolder: null,
  sourceUrl: null,
  syndicate: true,
});

/** A file as it is stored; each version of it has an address of its own. */
export function storedMedia(id: string, version: number): Projection {
  const document = {
    name: 'letter.jpg',
    url: `/media/${id}-${version}/letter.jpg`,
    mimeType: 'image/jpeg',
    size: 1000,
    width: 800,
    height: 600,
    variants: [],
  };
  return { ...base('media', id, 'letter.jpg'), summary: document, document };
}

const base = (type: Projection['type'], id: string, name: string) => ({
  id,
  type,
  slug: id,
  name,
  day: null,
  links: [],
});
