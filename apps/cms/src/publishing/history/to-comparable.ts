import type { Files } from '../../content-store/digest.js';
import type {
  Projection,
  StoredArticle,
  StoredBlock,
  StoredImage,
  StoredPage,
} from '../../content-store/stored.js';
import type { Comparable, ComparableBlock, ComparableImage } from '@shoal/content-schema/comparison';

/** What is joined to a document before it can be compared. */
interface Joined {
  /** What the items that it points at are called now, by id. */
  names: ReadonlyMap<string, string>;
  files: Files;
}

/** A document as the store keeps it, in the terms of the contract. */
export function toComparable({ type, document }: Projection, joined: Joined): Comparable {
  // What a projection holds is decided by its type.
  if (type === 'page') return comparePage(document as StoredPage, joined);
  return compareArticle(document as StoredArticle, joined);
}

const comparePage = ({ title, summary, body }: StoredPage, joined: Joined): Comparable => ({
  title,
  summary,
  bylines: [],
  leadImage: null,
  facts: [],
  bodyBlocks: body.map((block) => blockOf(block, joined)),
});

function compareArticle(article: StoredArticle, joined: Joined): Comparable {
  const { title, summary, bylines, leadImage, body } = article;
  return {
    title,
    summary,
    bylines,
    leadImage: leadImage && imageOf(leadImage, joined),
    facts: factsOf(article, joined),
    bodyBlocks: body.map((block) => blockOf(block, joined)),
  };
}

function factsOf(article: StoredArticle, { names }: Joined): Comparable['facts'] {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? 'one that was deleted');
  const { originallyPublished: original, reviewBy, licence, language } = article;
  return [
    { label: 'language', values: present(language) },
    { label: 'lead organisation', values: named(article.leadOrganisationIds) },
    { label: 'supporting organisation', values: named(article.supportingOrganisationIds) },
    { label: 'organisation mentioned', values: named(article.mentionIds) },
    { label: 'topic', values: named(article.topicIds) },
    { label: 'related article', values: named(article.relatedIds) },
    {
      label: 'first publication elsewhere',
      values: original ? [[original.on, original.publisher, original.url].filter(Boolean).join(', ')] : [],
    },
    { label: 'day of review', values: present(reviewBy) },
    { label: 'declaration', values: article.disclosures.map(({ kind, text }) => `${kind}: ${text}`) },
    { label: 'licence', values: present(licence) },
  ];
}

const present = (value: string | null) => (value === null ? [] : [value]);

function blockOf(block: StoredBlock, joined: Joined): ComparableBlock {
  if (block.type === 'figure') return { type: 'figure', image: imageOf(block.image, joined) };
  if (block.type !== 'attachment') return block;
  const { type, title, language, fileId } = block;
  return { type, title, language, url: addressOf(fileId, joined) };
}

const imageOf = ({ fileId, ...image }: StoredImage, joined: Joined): ComparableImage => ({
  ...image,
  file: { url: addressOf(fileId, joined) },
});

const addressOf = (fileId: string, { files }: Joined) => files[fileId]?.url ?? fileId;
