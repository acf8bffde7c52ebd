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

/** One entry of a feed, whatever the format. */
export interface FeedEntry {
  /** Stays when what it is of moves. */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  language: string;
  published: Date;
  /** When it last changed in a way that readers should know of. */
  updated: Date;
  authors: readonly { name: string; url: string | null }[];
  topics: readonly { slug: string; name: string }[];
  image: string | null;
  /** The terms of reuse; null where those of the site hold. */
  terms: { name: string; url: string | null; attribution: string } | null;
}

/** What a feed says, whatever the format. */
export interface Feed {
  title: string;
  subtitle: string | null;
  language: string;
  /** The page whose articles it follows. */
  pageUrl: string;
  /** Its own address. */
  url: string;
  /** When the latest of its entries last changed in a way that readers should know of. */
  updated: Date;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

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
