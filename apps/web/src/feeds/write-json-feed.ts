import type { Article } from '@shoal/content-schema';
import { generateJsonFeed } from 'feedsmith';
import { describeLicence, getLicenceUrl } from '../components/licences';
import { entryId, type Feed } from './feed';

/** A feed as JSON Feed 1.1. Licences stand in an extension of ours, as the format has no word for them. */
export function writeJsonFeed(feed: Feed): string {
  const { title, subtitle, language, pageUrl, url, articles } = feed;
  const written = generateJsonFeed<true>(
    {
      title,
      home_page_url: pageUrl,
      feed_url: url,
      ...(subtitle !== null && { description: subtitle }),
      language,
      items: articles.map(toItem),
    },
    { strict: true },
  ) as { items?: object[] };
  const items = articles.map((article, place) => ({ ...written.items?.[place], ...licenceOf(article) }));
  return JSON.stringify({ ...written, items });
}

const toItem = (article: Article) => ({
  id: entryId(article),
  url: article.url,
  title: article.title,
  summary: article.summary,
  content_html: article.bodyHtml,
  ...(article.leadImage && { image: article.leadImage.file.url }),
  date_published: new Date(article.firstPublishedAt),
  date_modified: new Date(article.publicUpdatedAt),
  authors: article.bylines.map(({ name, author }) => ({ name, ...(author && { url: author.url }) })),
  tags: article.topics.map(({ name }) => name),
  language: article.language,
});

const licenceOf = ({ licence: { id }, attribution }: Article) => ({
  _licence: { about: 'The terms of reuse', name: describeLicence(id), url: getLicenceUrl(id), attribution },
});
