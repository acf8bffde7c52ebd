import { getConfiguration } from '../configuration';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** One address of the site for search engines, and when what stands there last changed, where that is known. */
export interface Place {
  /** From the root of the site. */
  path: string;
  changedAt?: string;
}

/** A sitemap as sitemaps.org has it; of addresses there must be at least one. */
export const writeSitemap = (places: readonly Place[]): string => write('urlset', 'url', places);

/** A sitemap of sitemaps. */
export const writeSitemapIndex = (sitemaps: readonly Place[]): string =>
  write('sitemapindex', 'sitemap', sitemaps);

/** Addresses and instants of ours hold nothing that XML would have to have escaped. */
function write(root: string, element: string, places: readonly Place[]): string {
  const { SITE_URL: siteUrl } = getConfiguration();
  const entries = places.map(({ path, changedAt }) => {
    const lastmod = changedAt === undefined ? '' : `<lastmod>${changedAt}</lastmod>`;
    return `<${element}><loc>${siteUrl}${path}</loc>${lastmod}</${element}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${entries.join('')}</${root}>\n`;
}

/** A sitemap as an answer. */
export const sendSitemap = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
