import type { Site } from '@shoal/content-schema';
import type { StoredItem } from '../item-rows.js';
import type { StoredSite } from '../stored.js';
import { answerImageFile } from './image.js';
import type { Links } from './links.js';

/** What holds for the whole site. */
export function answerSite(item: StoredItem<StoredSite>, links: Links): Site {
  const { licence, licenceHolder, logoId, ...content } = item.content;
  return {
    type: 'site',
    ...content,
    url: links.siteUrl,
    licence: { id: licence, holder: licenceHolder },
    logo: logoId === null ? null : answerImageFile(links, logoId),
    changedAt: item.changedAt,
  };
}
