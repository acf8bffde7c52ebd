import type { Article } from '@shoal/content-schema';
import { getConfiguration } from '../configuration';

/** The formats that feeds are offered in, by the end of their addresses. */
export const feedFormats = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** What a format is called, and what a feed in it is sent as. */
export const formatFacts: Readonly<Record<FeedFormat, { name: string; mediaType: string }>> = {
  atom: { name: 'Atom', mediaType: 'application/atom+xml' },
  rss: { name: 'RSS', mediaType: 'application/rss+xml' },
  json: { name: 'JSON Feed', mediaType: 'application/feed+json' },
};

/** Where the feed of a page is: `/topics/data` has `/topics/data/feed.atom`, the home page has `/feed.atom`. */
export const feedPath = (pagePath: string, format: FeedFormat): string =>
  `${pagePath === '/' ? '' : pagePath}/feed.${format}`;

/** What a feed says, whatever the format. */
export interface Feed {
  title: string;
  subtitle: string | null;
  language: string;
  /** The page whose articles it follows. */
  pageUrl: string;
  /** Its own address. */
  url: string;
  /** When the latest of its articles last changed in a way that readers should know of. */
  updated: Date;
  /** Newest first. */
  articles: readonly Article[];
}

/**
 * The articles that a feed announces: those that came out here first. What was brought here from elsewhere, years later
 * perhaps, is no news to anybody.
 */
export const listNews = (articles: readonly Article[]): Article[] =>
  articles.filter(({ originallyPublished }) => originallyPublished === null);

/** An article's id in every feed: it stays when the article moves, and leads to it. */
export const entryId = ({ id }: Article): string =>
  `${getConfiguration().SITE_URL}/api/v1/articles/by-id/${id}`;

/**
 * What the generator wrote, without the characters that XML cannot hold, not even escaped, and without the line breaks
 * that it puts around texts, which feed readers would take for a part of them.
 */
export const tidyXml = (xml: string): string =>
  xml
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/>\n\s*<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\n\s*<\//g, ']]></');
