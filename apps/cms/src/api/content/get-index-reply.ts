import type { ApiIndex } from '@shoal/content-schema';
import { createLinks } from '../../content-store/answers/links.js';
import { getItemBySlug } from '../../content-store/get-item.js';
import { itemTag } from '../../content-store/tags.js';
import { apiRoot } from './api-root.js';
import type { Reply } from './reply.js';
import type { ApiContext, Route } from './route.js';

/** Where everything is, under what terms, and for how long. */
export async function getIndexReply(
  routes: readonly Route[],
  { sql, siteUrl, changesKeptDays }: ApiContext,
): Promise<Reply> {
  const lookup = await getItemBySlug(sql, 'site', 'site');
  if (lookup.outcome !== 'found') throw new Error('The store holds no site record');
  const { name, licence, licenceHolder } = createLinks(siteUrl, lookup.linked).site();
  const fixed = routes.filter(({ path }) => !path.includes('{'));
  const data: ApiIndex = {
    type: 'api',
    version: '1',
    name,
    licence: { id: licence, holder: licenceHolder },
    retention: {
      changes: changesKeptDays === 0 ? 'for-ever' : `P${changesKeptDays}D`,
      editions: 'for-ever',
      tombstones: 'for-ever',
    },
    links: Object.fromEntries(fixed.map((route) => [route.name, `${siteUrl}${apiRoot}${route.path}`])),
  };
  return { status: 200, body: { data }, tags: [itemTag('site', lookup.item.id)] };
}
