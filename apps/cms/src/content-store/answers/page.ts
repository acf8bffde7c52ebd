import type { Page } from '@shoal/content-schema';
import type { StoredItem } from '../item-rows.js';
import type { StoredPage } from '../stored.js';
import { answerBody } from './body.js';
import { editionOf } from './edition.js';
import type { Links } from './links.js';

/** A standing page. */
export const answerPage = (item: StoredItem<StoredPage>, links: Links): Page => ({
  type: 'page',
  id: item.id,
  slug: item.slug,
  url: `${links.siteUrl}/${item.slug}`,
  title: item.content.title,
  summary: item.content.summary,
  bodyBlocks: answerBody(links, item.content.body),
  firstPublishedAt: item.firstPublishedAt,
  publicUpdatedAt: item.publicUpdatedAt,
  changedAt: item.changedAt,
  edition: editionOf(item),
});
