import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedEntry } from './feed';

/** A feed as JSON Feed 1.1. Licences stand in an extension of ours, as the format has no word for them. */
export function writeJsonFeed(feed: Feed): string {
  const { title, subtitle, language, pageUrl, url, entries } = feed;
  const written = generateJsonFeed<true>(
    {
      title,
      home_page_url: pageUrl,
      feed_url: url,
      ...(subtitle !== null && { description: subtitle }),
      language,
      items: entries.map(toItem),
    },
    { strict: true },
  ) as { items?: object[] };
  const items = entries.map((entry, place) => ({ ...written.items?.[place], ...licenceOf(entry) }));
  return JSON.stringify({ ...written, items });
}

const toItem = ({ html, image, published, updated, authors, topics, ...entry }: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  summary: entry.summary,
  content_html: html,
  ...(image !== null && { image }),
  date_published: published,
  date_modified: updated,
  authors: authors.map(({ name, url }) => ({ name, ...(url !== null && { url }) })),
  tags: topics.map(({ name }) => name),
  language: entry.language,
});

const licenceOf = ({ terms }: FeedEntry) =>
  terms ? { _licence: { about: 'The terms of reuse', ...terms } } : {};
