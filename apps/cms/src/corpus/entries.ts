import type { CorpusAuthor, CorpusOrganisation, CorpusPost } from './corpus.js';
import { documentId } from './document-id.js';

/** A record as Strapi reads it with everything it points at, and as the loader writes it. */
export interface Entry {
  documentId: string;
  [attribute: string]: unknown;
}

/** Something already in Strapi's tables, with its row there. */
export interface Row extends Entry {
  id: number;
}

/** What articles point at, by slug; topics by name. */
export interface Directory {
  organisations: ReadonlyMap<string, Row>;
  authors: ReadonlyMap<string, Row>;
  topics: ReadonlyMap<string, Row>;
  /** Pictures of the media library. */
  pictures: readonly Row[];
}

/** An organisation as its editor would have entered it. */
export const organisationEntry = ({ slug, name, about }: CorpusOrganisation): Entry => ({
  documentId: documentId('organisation', slug),
  slug,
  name: name.slice(0, 150),
  kind: 'health-service',
  description: about.slice(0, 500),
  licence: 'OGL-UK-3.0',
});

/** A topic. */
export const topicEntry = (name: string): Entry => ({
  documentId: documentId('topic', name),
  slug: slugOf(name),
  name: name.slice(0, 150),
});

/** An author. */
export const authorEntry = (
  { slug, name, role, organisation, bio }: CorpusAuthor,
  { organisations }: Pick<Directory, 'organisations'>,
): Entry => ({
  documentId: documentId('author', slug),
  kind: 'person',
  slug,
  name: name.slice(0, 120),
  role: role.slice(0, 120),
  bio: bio.slice(0, 1_000),
  organisation: find(organisations, organisation),
});

/** An article with pictures between its sections. */
export function articleEntry(post: CorpusPost, directory: Directory, pictureFrom: number): Entry {
  const figures = Array.from({ length: post.figures }, (_, index) =>
    imageEntry(directory, pictureFrom + index),
  );
  const owner = find(directory.organisations, post.organisation);
  return {
    documentId: documentId('article', post.slug),
    owner: owner['documentId'],
    title: post.title.slice(0, 150),
    slug: post.slug,
    summary: post.summary.padEnd(20, '.').slice(0, 300),
    leadImage: figures[0] ?? null,
    bylines: post.authors.map((slug) => ({ author: find(directory.authors, slug) })),
    leadOrganisations: [owner],
    mentions: [...new Set(post.mentions)].map((slug) => find(directory.organisations, slug)),
    topics: [...new Set(post.topics)].map((name) => find(directory.topics, name)),
    body: [
      ...post.sections.map(({ heading, paragraphs }) => ({
        __component: 'body.prose',
        content: [node('heading', heading), ...paragraphs.map((words) => node('paragraph', words))],
      })),
      ...figures.map((image) => ({ __component: 'body.figure', image })),
    ],
  };
}

const imageEntry = ({ pictures }: Directory, index: number) => ({
  file: pictures[index % pictures.length],
  alt: `Picture ${index}`,
  decorative: false,
  caption: `What picture ${index} shows`,
  syndicate: true,
});

const node = (type: 'heading' | 'paragraph', text: string) => ({
  type,
  ...(type === 'heading' && { level: 2 }),
  children: [{ type: 'text', text }],
});

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function find(rows: ReadonlyMap<string, Row>, key: string): Row {
  const row = rows.get(key);
  if (!row) throw new Error(`The corpus names “${key}”, which is not in it`);
  return row;
}
