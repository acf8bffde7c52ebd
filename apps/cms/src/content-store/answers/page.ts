import type { Page } from '@shoal/content-schema';
import type { StoredItem } from '../item-rows.js';
import type { StoredPage } from '../stored.js';
import { bodyHtml } from './body-html.js';
import { bodyText } from './body-text.js';
import { answerBody } from './body.js';
import { editionOf } from './edition.js';
import { linkAddress } from './link-address.js';
import type { Links } from './links.js';

/** A standing page. */
export function answerPage(item: StoredItem<StoredPage>, links: Links): Page {
  const { title, summary, body } = item.content;
  const url = `${links.siteUrl}/${item.slug}`;
  const bodyBlocks = answerBody(links, body);
  return {
    type: 'page',
    id: item.id,
    slug: item.slug,
    url,
    title,
    summary,
    bodyBlocks,
    bodyHtml: bodyHtml(bodyBlocks, linkAddress(links.siteUrl, url)),
    bodyText: bodyText(body),
    firstPublishedAt: item.firstPublishedAt,
    publicUpdatedAt: item.publicUpdatedAt,
    changedAt: item.changedAt,
    edition: editionOf(item),
  };
}
