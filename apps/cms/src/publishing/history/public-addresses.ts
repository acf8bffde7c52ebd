import { apiRoot } from '../../api/content/api-root.js';
import { pageAddress } from '../../content-store/answers/page-address.js';
import type { ItemType } from '../../content-store/stored.js';

/** Where readers find an item. */
export interface PublicAddresses {
  /** Its page on the site. */
  url: string;
  /** Where the site's API answers it, whatever its slug: once that is new, so is the page. */
  apiUrl: string;
}

/** Where readers find an item. */
export const publicAddresses = (
  siteUrl: string,
  { type, slug, id }: { type: ItemType; slug: string; id: string },
): PublicAddresses => ({
  url: pageAddress(siteUrl, { type, slug }),
  apiUrl: `${siteUrl}${apiRoot}/${type}s/by-id/${id}`,
});
