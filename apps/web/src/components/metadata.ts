import type { Image, Site } from '@shoal/content-schema';
import type { Metadata } from 'next';
import type { Absent } from './absence';
import { toPage } from './pagination';

/** Where a page of a list stands among the others. */
export interface ListPlace {
  page: number;
  pages: number;
}

/** Metadata of a page: title, summary, its one address, and a card for where it is shared. */
export function describePage(page: {
  title: string;
  summary: string | null;
  path: string;
  site: Site;
  /** Where it first came out, if that is elsewhere. */
  canonical?: string | null | undefined;
  image?: Image | null;
  article?: { publishedTime: string; modifiedTime: string; authors: string[] };
}): Metadata {
  const { title, summary: description, path, site, canonical, image, article } = page;
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
    alternates: { canonical: canonical ?? path },
    openGraph: article ? { ...common, type: 'article', ...article } : { ...common, type: 'website' },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  };
}

/** Metadata of one page of a list; the first has the list's own address. */
export function describeList(list: {
  title: string;
  summary: string | null;
  path: string;
  site: Site;
  place: ListPlace;
}): Metadata {
  const { page, pages } = list.place;
  const title = pages > 1 ? `${list.title} (page ${page} of ${pages})` : list.title;
  return describePage({ ...list, title, path: toPage(list.path, page) });
}

/** Metadata of an address without an item. */
export function describeAbsence(found: Absent, what: string): Metadata {
  const title = found?.type === 'removed' ? `This ${what} has been removed` : 'Page not found';
  return { title, robots: { index: false } };
}
