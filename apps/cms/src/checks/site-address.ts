import { reservedPageSlugs } from '@shoal/content-schema';

/** What an address of this site names: an item, or a part of the site that is always there. */
export type SiteAddress =
  | { type: 'article' | 'author' | 'organisation' | 'topic' | 'page'; slug: string }
  | 'fixed';

const types: Record<string, Exclude<SiteAddress, 'fixed'>['type']> = {
  articles: 'article',
  authors: 'author',
  organisations: 'organisation',
  topics: 'topic',
};

/** What a link names, where it leads to this site; null where it leads elsewhere, `absent` where nothing can be. */
export function parseSiteAddress(link: string, siteUrl: string): SiteAddress | 'absent' | null {
  const path = pathOf(link, siteUrl);
  if (path === null) return null;
  const [first, second, ...rest] = path.split('/').filter((part) => part !== '');
  if (first === undefined) return 'fixed';
  const type = types[first];
  if (type) return second === undefined ? 'fixed' : { type, slug: second };
  if (reservedPageSlugs.includes(first) || first.includes('.')) return 'fixed';
  return second === undefined && rest.length === 0 ? { type: 'page', slug: first } : 'absent';
}

function pathOf(link: string, siteUrl: string): string | null {
  const base = new URL(siteUrl);
  if (!/^(https?:\/\/|\/)/i.test(link) || !URL.canParse(link, siteUrl)) return null;
  const url = new URL(link, base);
  return url.host === base.host ? url.pathname : null;
}
