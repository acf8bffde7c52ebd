import { answerEditionDocument, answerEditionSummary } from '../../content-store/answers/article-edition.js';
import { createLinks } from '../../content-store/answers/links.js';
import { getEditionContent, listEditions, type StoredEdition } from '../../content-store/get-editions.js';
import { getItemBySlug } from '../../content-store/get-item.js';
import type { StoredItem } from '../../content-store/item-rows.js';
import type { StoredArticle } from '../../content-store/stored.js';
import { itemTag } from '../../content-store/tags.js';
import { tagsOf } from './answer-tags.js';
import { apiRoot } from './api-root.js';
import { createAbsent, createElsewhere, httpDate } from './get-item-reply.js';
import { createProblem, type Reply } from './reply.js';
import type { ApiContext } from './route.js';

/** The editions of the article at an address, newest first. */
export async function getEditionsReply(slug: string, { sql, siteUrl }: ApiContext): Promise<Reply> {
  const lookup = await getItemBySlug(sql, 'article', slug);
  if (lookup.outcome !== 'found') {
    return createElsewhere(lookup, { type: 'article', slug, folder: '/articles' }, siteUrl, '/editions');
  }
  const { id, changedAt } = lookup.item;
  const editions = await listEditions(sql, id);
  const url = editionsUrl(siteUrl, slug);
  return {
    status: 200,
    body: { data: editions.map((edition) => answerEditionSummary(edition, url)) },
    tags: [itemTag('article', id)],
    headers: {
      'Last-Modified': httpDate(changedAt),
      Link: `<${siteUrl}${apiRoot}/articles/${slug}>; rel="latest-version"`,
    },
  };
}

/** One edition of the article at an address. */
export async function getEditionReply(
  { slug, number }: { slug: string; number: number },
  context: ApiContext,
): Promise<Reply> {
  const { sql, siteUrl } = context;
  const lookup = await getItemBySlug(sql, 'article', slug);
  if (lookup.outcome !== 'found') {
    const address = { type: 'article' as const, slug, folder: '/articles' };
    return createElsewhere(lookup, address, siteUrl, `/editions/${number}`);
  }
  const { id } = lookup.item;
  const editions = await listEditions(sql, id);
  const edition = editions.find((candidate) => candidate.number === number);
  if (!edition) return createAbsent([itemTag('article', id)]);
  if (edition.withheld) return createWithheld(id, edition);
  // The column `document` of an article holds what its projection put there.
  const article = lookup.item as StoredItem<StoredArticle>;
  return answerEdition({ article, edition, editions }, context);
}

interface Asked {
  article: StoredItem<StoredArticle>;
  edition: StoredEdition;
  editions: readonly StoredEdition[];
}

async function answerEdition({ article, edition, editions }: Asked, context: ApiContext): Promise<Reply> {
  const { sql, siteUrl } = context;
  const { id, slug } = article;
  const kept = await getEditionContent(sql, id, edition.number);
  // Withheld a moment ago.
  if (!kept) return getEditionReply({ slug, number: edition.number }, context);
  const links = createLinks(siteUrl, kept.linked);
  const url = editionsUrl(siteUrl, slug);
  const isReadable = links.site().publicEditions === 'full';
  return {
    status: 200,
    body: {
      data: {
        type: 'edition',
        ...answerEditionSummary(edition, url),
        article: { id, slug, url: `${siteUrl}/articles/${slug}` },
        document: isReadable ? answerEditionDocument(article, kept.content, links) : null,
      },
    },
    tags: tagsOf([article], kept.linked),
    headers: { Link: relationsOf(edition.number, editions, url) },
  };
}

function createWithheld(id: string, { number, publishedAt, withheld }: StoredEdition): Reply {
  const detail = 'Its editors keep this edition from readers';
  return createProblem(
    'withheld',
    { detail, edition: number, publishedAt, ...withheld },
    { tags: [itemTag('article', id)] },
  );
}

/** Where the other versions are (RFC 5829). */
function relationsOf(number: number, editions: readonly StoredEdition[], url: string): string {
  const newest = Math.max(...editions.map((edition) => edition.number));
  const numbers = {
    'latest-version': newest,
    'predecessor-version': number > 1 ? number - 1 : null,
    'successor-version': number < newest ? number + 1 : null,
  };
  const links = Object.entries(numbers).flatMap(([relation, to]) =>
    to === null ? [] : [`<${url}/${to}>; rel="${relation}"`],
  );
  return [`<${url}>; rel="version-history"`, ...links].join(', ');
}

const editionsUrl = (siteUrl: string, slug: string) => `${siteUrl}${apiRoot}/articles/${slug}/editions`;
