import type { ItemType } from '../stored.js';

const folders: Partial<Record<ItemType, string>> = {
  article: '/articles',
  author: '/authors',
  organisation: '/organisations',
  topic: '/topics',
  page: '',
};

/** The absolute address of an item's page on the site. */
export function pageAddress(siteUrl: string, { type, slug }: { type: ItemType; slug: string }): string {
  const folder = folders[type];
  if (folder === undefined) throw new Error(`A ${type} has no page of its own`);
  return `${siteUrl}${folder}/${slug}`;
}
