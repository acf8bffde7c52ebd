import type { Article, Site } from '@shoal/content-schema';
import { getLondonDay } from '../components/london-day';

/** Facts of an article in the words of Highwire Press, which Zotero and Google Scholar read. */
export function describeCitation(article: Article, site: Site): Record<string, string | string[]> {
  const { title, bylines, originallyPublished, date, firstPublishedAt, language, url, topics } = article;
  return {
    citation_title: title,
    citation_author: bylines.map(({ name }) => name),
    citation_publication_date: toCitedDay(date),
    ...(originallyPublished && { citation_online_date: toCitedDay(firstPublishedAt) }),
    citation_publisher: originallyPublished?.publisher ?? site.name,
    citation_language: language,
    citation_keywords: topics.map(({ name }) => name),
    citation_public_url: url,
    citation_fulltext_html_url: url,
  };
}

const toCitedDay = (instant: string) => getLondonDay(new Date(instant)).replaceAll('-', '/');
