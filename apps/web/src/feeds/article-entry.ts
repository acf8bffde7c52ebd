import type { Article } from '@shoal/content-schema';
import { describeLicence, getLicenceUrl } from '../components/licences';
import { getConfiguration } from '../configuration';
import type { FeedEntry } from './feed';

/**
 * The articles that a feed announces: those that came out here first. What was brought here from elsewhere, years later
 * perhaps, is no news to anybody.
 */
export const listNews = (articles: readonly Article[]): Article[] =>
  articles.filter(({ originallyPublished }) => originallyPublished === null);

/** Where an article is found by its id, which leads to it wherever it is. */
export const addressById = (id: string): string =>
  `${getConfiguration().SITE_URL}/api/v1/articles/by-id/${id}`;

/** An article as a feed announces it: whole. */
export const describeArticleEntry = (article: Article): FeedEntry => ({
  id: addressById(article.id),
  url: article.url,
  title: article.title,
  summary: article.summary,
  html: article.bodyHtml,
  language: article.language,
  published: new Date(article.firstPublishedAt),
  updated: new Date(article.publicUpdatedAt),
  authors: article.bylines.map(({ name, author }) => ({ name, url: author?.url ?? null })),
  topics: article.topics,
  image: article.leadImage?.file.url ?? null,
  terms: {
    name: describeLicence(article.licence.id),
    url: getLicenceUrl(article.licence.id),
    attribution: article.attribution,
  },
});
