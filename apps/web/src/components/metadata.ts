import type { Image, Site } from '@shoal/content-schema';
import type { Metadata } from 'next';
import type { Absent } from './absence';
import { feedFormats, feedPath, formatFacts } from '../feeds/feed';
import { nameChosen } from '../listing/find-filters';
import type { Listing } from '../listing/find-listing';
import { searchPath, type Results } from '../listing/find-results';
import { listAddress, type ListQuery } from '../listing/list-address';
import { countPages } from './page-numbers';

/** Where a page of a list stands among the others. */
export interface ListPlace {
  page: number;
  pages: number;
  limit: number;
}

/** Metadata of a page: title, summary, its one address, and a card for where it is shared. */
export function describePage(page: {
  title: string;
  summary: string | null;
  path: string;
  site: Site;
  /** Where it first came out, if that is elsewhere. */
  canonical?: string | null | undefined;
  /** The feed of its own that it has. */
  feed?: { path: string; name: string } | undefined;
  image?: Image | null;
  article?: { publishedTime: string; modifiedTime: string; authors: string[] };
}): Metadata {
  const { title, summary: description, path, site, canonical, feed, image, article } = page;
  const images = image
    ? [{ url: image.file.url, width: image.file.width, height: image.file.height, alt: image.alt }]
    : [];
  const common = {
    title,
    siteName: site.name,
    url: path,
    images,
    ...(description !== null && { description }),
  };
  return {
    title,
    description,
    alternates: { canonical: canonical ?? path, types: listFeeds(site, feed) },
    openGraph: article ? { ...common, type: 'article', ...article } : { ...common, type: 'website' },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  };
}

/** The feeds that a page tells programs of: the site's, after the page's own where it has one. */
export function listFeeds(site: Site, own?: { path: string; name: string }) {
  const types = feedFormats.map((format) => {
    const { name, mediaType } = formatFacts[format];
    const all = { title: `${site.name} (${name})`, url: feedPath('/', format) };
    const ofPage = own && { title: `${own.name} (${name})`, url: feedPath(own.path, format) };
    return [mediaType, ofPage ? [ofPage, all] : [all]] as const;
  });
  return Object.fromEntries(types);
}

/** Metadata of one page of a list; the first has the list's own address. What was narrowed is for readers alone. */
export function describeList(list: {
  title: string;
  /** What is above it in its title, such as `Topics`. */
  section?: string;
  summary: string | null;
  path: string;
  site: Site;
  place: ListPlace;
  query?: ListQuery;
  /** What its own feed is of; none where it has none. */
  feedOf?: string;
}): Metadata {
  const { path, feedOf, section, query = {} } = list;
  const { page } = list.place;
  const pages = countPages(list.place);
  const numbered = pages > 1 ? `${list.title} (page ${page} of ${pages})` : list.title;
  const title = section === undefined ? numbered : `${numbered} – ${section}`;
  const feed = feedOf === undefined ? undefined : { path, name: feedOf };
  const isNarrowed = listAddress(path, query) !== path;
  return {
    ...describePage({ ...list, title, path: listAddress(path, query, page), feed }),
    ...(isNarrowed && { robots: { index: false } }),
  };
}

/** Metadata of a page of a list of articles. */
export function describeListing(
  { articles, filters, chosen }: Listing,
  page: Omit<Parameters<typeof describeList>[0], 'place' | 'query'>,
): Metadata {
  const title = chosen.length === 0 ? page.title : `${page.title}: ${nameChosen(chosen)}`;
  return describeList({ ...page, title, query: filters, place: articles.meta });
}

/** Metadata of the search, which is for readers and not for search engines. */
export function describeSearch(site: Site, results: Results | null): Metadata {
  const { q = '', filters = {}, chosen = [], answer } = results ?? {};
  const title = q === '' ? 'Search' : [q, ...chosen.map(({ label }) => label)].join(', ');
  const list = {
    title,
    ...(q !== '' && { section: 'Search' }),
    summary: null,
    path: searchPath,
    site,
    query: { ...filters, q },
    place: answer?.meta ?? { page: 1, pages: 1, limit: 20 },
  };
  return { ...describeList(list), robots: { index: false } };
}

/** Metadata of an address without an item. */
export function describeAbsence(found: Absent, what: string): Metadata {
  const title = found?.type === 'removed' ? `This ${what} has been removed` : 'Page not found';
  return { title, robots: { index: false } };
}
