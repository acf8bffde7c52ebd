import type { List, RichText } from '@shoal/content-schema';
import type {
  Projection,
  StoredArticle,
  StoredBlock,
  StoredByline,
  StoredImage,
  StoredPage,
} from '../../content-store/stored.js';

/** What is still there of what a document points at. */
export interface StillThere {
  /** Strapi's number of each file, by its id. */
  files: ReadonlyMap<string, number>;
  /** The ids of records. */
  records: ReadonlySet<string>;
  /** What the records of authors say now: a byline that says the same follows them. */
  authors: ReadonlyMap<string, { name: string; role: string | null; organisationId: string | null }>;
}

/** A document as a draft in Strapi, and what of it is not there any more, in words for its editor. */
export interface DraftData {
  data: Record<string, unknown>;
  lost: string[];
}

/** Writes a stored document as Strapi's form would: the other way round than a publish. */
export function toStrapiData({ type, document }: Projection, there: StillThere): DraftData {
  const lost: string[] = [];
  const lose = (what: string) => lost.push(what);
  // What a projection holds is decided by its type.
  if (type === 'page') {
    const { title, summary, body } = document as StoredPage;
    return { data: { title, summary, body: blocksOf(body, there, lose) }, lost };
  }
  return { data: articleData(document as StoredArticle, there, lose), lost };
}

type Lose = (what: string) => void;

function articleData(article: StoredArticle, there: StillThere, lose: Lose): Record<string, unknown> {
  const { title, summary, language, originallyPublished, reviewBy, disclosures, licence } = article;
  const kept = (ids: readonly string[], called: string) =>
    ids.filter((id) => {
      if (!there.records.has(id)) lose(called);
      return there.records.has(id);
    });
  return {
    ...{ title, summary, language, originallyPublished, reviewBy, disclosures, licence },
    leadImage: article.leadImage && imageOf(article.leadImage, 'the main picture', there, lose),
    bylines: article.bylines.map((byline) => bylineOf(byline, there, lose)),
    leadOrganisations: kept(article.leadOrganisationIds, 'a lead organisation'),
    supportingOrganisations: kept(article.supportingOrganisationIds, 'a supporting organisation'),
    mentions: kept(article.mentionIds, 'an organisation mentioned'),
    topics: kept(article.topicIds, 'a topic'),
    related: kept(article.relatedIds, 'a related article'),
    body: blocksOf(article.body, there, lose),
  };
}

/** What the author's record says by itself is left to it, as editors leave it. */
function bylineOf({ name, role, authorId, organisations }: StoredByline, there: StillThere, lose: Lose) {
  const author = authorId === null ? undefined : there.authors.get(authorId);
  if (authorId !== null && !author) lose(`the link to the page of ${name}`);
  const [organisation] = organisations;
  const organisationId = organisation?.organisationId ?? null;
  const isOwn = author !== undefined && author.organisationId === organisationId;
  return {
    name: name === author?.name ? null : name,
    role: role === author?.role ? null : role,
    author: author ? authorId : null,
    organisation:
      organisationId !== null && !isOwn && there.records.has(organisationId) ? organisationId : null,
    organisationName: organisation && !isOwn ? organisation.name : null,
  };
}

const blocksOf = (body: readonly StoredBlock[], there: StillThere, lose: Lose): object[] =>
  body.flatMap((block) => blockOf(block, there, lose) ?? []);

function blockOf(block: StoredBlock, there: StillThere, lose: Lose): object | null {
  const { type, ...fields } = block;
  const component = { __component: `body.${type}` };
  switch (block.type) {
    case 'figure': {
      const image = imageOf(block.image, `the picture “${block.image.alt}”`, there, lose);
      return image && { ...component, image };
    }
    case 'attachment': {
      const file = there.files.get(block.fileId);
      if (file === undefined) lose(`the file “${block.title}”`);
      const { title, language } = block;
      return file === undefined ? null : { ...component, title, language, file };
    }
    case 'table':
      return { ...component, ...fields, rows: block.rows.map((cells) => cells.join('\t')).join('\n') };
    case 'video':
      return { ...component, ...fields, transcript: strapiBlocks(block.transcript) };
    case 'prose':
    case 'inset':
    case 'warning':
    case 'details':
      return { ...component, ...fields, content: strapiBlocks(block.content) };
    default:
      return { ...component, ...fields };
  }
}

function imageOf(image: StoredImage, called: string, there: StillThere, lose: Lose): object | null {
  const { fileId, ...words } = image;
  const file = there.files.get(fileId);
  if (file !== undefined) return { ...words, file, decorative: image.alt === '' };
  lose(called);
  return null;
}

const strapiBlocks = (nodes: RichText): object[] =>
  nodes.map((node) => {
    if (node.type === 'list') return strapiList(node);
    if (node.type !== 'code') return node;
    const { type, language, text } = node;
    return { type, ...(language !== null && { language }), children: [{ type: 'text', text }] };
  });

/** Strapi's editor tells how deep a list stands. */
const strapiList = ({ type, format, children }: List, depth = 0): object => ({
  type,
  format,
  ...(depth > 0 && { indentLevel: depth }),
  children: children.map((child) => (child.type === 'list' ? strapiList(child, depth + 1) : child)),
});
