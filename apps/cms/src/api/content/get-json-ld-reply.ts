import { describeArticle } from '@shoal/content-schema';
import { answerArticle } from '../../content-store/answers/article.js';
import { createLinks } from '../../content-store/answers/links.js';
import { listEditions } from '../../content-store/get-editions.js';
import { getItemBySlug } from '../../content-store/get-item.js';
import type { StoredItem } from '../../content-store/item-rows.js';
import type { StoredArticle } from '../../content-store/stored.js';
import { tagsOf } from './answer-tags.js';
import { createElsewhere, httpDate, latest } from './get-item-reply.js';
import type { Reply } from './reply.js';
import type { ApiContext } from './route.js';

/** An article as JSON-LD, for search engines and whoever keeps facts about articles. */
export async function getJsonLdReply(slug: string, { sql, siteUrl }: ApiContext): Promise<Reply> {
  const lookup = await getItemBySlug(sql, 'article', slug);
  if (lookup.outcome !== 'found') {
    return createElsewhere(lookup, { type: 'article', slug, folder: '/articles' }, siteUrl, '/json-ld');
  }
  const { item, linked } = lookup;
  const links = createLinks(siteUrl, linked);
  // The column `document` of an article holds what its projection put there.
  const article = answerArticle(item as StoredItem<StoredArticle>, links);
  const editions = await listEditions(sql, item.id);
  return {
    status: 200,
    body: describeArticle(article, { name: links.site().name, url: siteUrl }, editions),
    tags: tagsOf([item], linked),
    headers: {
      'Content-Type': 'application/ld+json; charset=utf-8',
      'Last-Modified': httpDate(latest([item, ...linked])),
    },
  };
}
