import { generateRssFeed } from 'feedsmith';
import { formatFacts, tidyXml, type Feed, type FeedEntry } from './feed';

/** A feed as RSS 2.0; its co-authors, full texts and licences in the modules that readers of feeds know. */
export const writeRss = ({ title, subtitle, language, pageUrl, url, updated, entries }: Feed): string =>
  tidyXml(
    generateRssFeed<true>(
      {
        title,
        link: pageUrl,
        description: subtitle ?? title,
        language,
        lastBuildDate: updated,
        generator: 'Shoal',
        atom: { links: [{ rel: 'self', href: url, type: formatFacts.rss.mediaType }] },
        items: entries.map(toItem),
      },
      { strict: true },
    ),
  );

const toItem = ({ terms, ...entry }: FeedEntry) => ({
  title: entry.title,
  link: entry.url,
  description: entry.summary,
  guid: { value: entry.id, isPermaLink: false },
  pubDate: entry.published,
  categories: entry.topics.map(({ name }) => ({ name })),
  content: { encoded: entry.html },
  dc: {
    creators: entry.authors.map(({ name }) => name),
    ...(terms && { rights: [`${terms.name}. ${terms.attribution}`] }),
  },
  atom: { updated: entry.updated },
  ...(terms?.url && { creativeCommons: { licenses: [terms.url] } }),
});
