import { getConfiguration } from '../configuration';

/** An address of this site as a path, so that pages and pictures work under whatever name the site is reached. */
export function toSitePath(url: string): string {
  const { SITE_URL: site } = getConfiguration();
  if (url === site) return '/';
  return url.startsWith(`${site}/`) ? url.slice(site.length) : url;
}
