import type { SearchAnswer, SearchFacet } from '@shoal/content-schema';
import { summaryAnswers } from '../../content-store/answers/answers.js';
import { createLinks } from '../../content-store/answers/links.js';
import { mostCounted, mostRanked, type Matches } from '../../content-store/search/find-matches.js';
import type { Search } from '../../content-store/search/read-asked.js';
import { searchArticles, type SearchPage } from '../../content-store/search/search-articles.js';
import { addressTag, anyTag, countTag, fullTextTag, itemTag } from '../../content-store/tags.js';
import { tagsOf } from './answer-tags.js';
import { apiRoot } from './api-root.js';
import { createProblem, type JsonReply } from './reply.js';
import type { ApiContext } from './route.js';

const filters = ['topic', 'organisation'] as const;

/** One page of what a search found. */
export async function getSearchReply(
  search: Search,
  { sql, siteUrl, searchCounts }: ApiContext,
): Promise<JsonReply> {
  const found = await searchArticles(sql, search, searchCounts);
  const { matches } = found;
  if (!matches) return createLeadsNowhere(search, found);
  const body = { data: resultsOf(found, matches, siteUrl), ...describe(search, found, matches, siteUrl) };
  const facets = [...typed('topic', matches.topics), ...typed('organisation', matches.organisations)];
  return {
    status: 200,
    body,
    tags: tagsOf([...matches.items, ...facets], matches.linked, tagsOfAll(search)),
  };
}

/** Any article may come to match, and anybody may come to be called so. Passages are gone at once where a text is. */
const tagsOfAll = (search: Search) => [
  countTag('article'),
  fullTextTag('article'),
  anyTag('author'),
  anyTag('organisation'),
  ...filters.flatMap((filter) => (search[filter] === undefined ? [] : [addressTag(filter, search[filter])])),
];

const typed = <Type extends (typeof filters)[number]>(type: Type, facets: readonly SearchFacet[]) =>
  facets.map(({ id }) => ({ type, id }));

function resultsOf({ shown }: SearchPage, { items, linked }: Matches, siteUrl: string) {
  const links = createLinks(siteUrl, linked);
  return items.map((item, index) => ({ article: summaryAnswers.article.of(item, links), ...shown[index] }));
}

function describe(
  search: Search,
  { asked, corrected }: SearchPage,
  { total, topics, organisations, years }: Matches,
  siteUrl: string,
): Omit<SearchAnswer, 'data'> {
  const { page, limit, q } = search;
  const pages = Math.ceil(Math.min(total, mostRanked) / limit);
  const address = (number: number) => addressOf(siteUrl, { ...search, page: number });
  return {
    meta: {
      page,
      limit,
      total: Math.min(total, mostCounted),
      more: total > mostCounted,
      pages,
      query: q,
      corrected,
      onlyCommonWords: asked.query === '',
    },
    facets: { topics, organisations, years },
    links: {
      self: address(page),
      next: page < pages ? address(page + 1) : null,
      prev: page > 1 ? address(page - 1) : null,
    },
  };
}

/** A search narrowed to what is not there is no search that found nothing. */
function createLeadsNowhere(search: Search, { asked }: SearchPage): JsonReply {
  const lost = filters.filter((filter) => search[filter] !== undefined && !asked[filter].published);
  const errors = lost.map((filter) => ({
    parameter: filter,
    detail:
      asked[filter].id === null
        ? `no ${filter} has the slug “${search[filter]}”`
        : `the ${filter} “${search[filter]}” was removed`,
  }));
  const detail = errors.map((error) => `${error.parameter}: ${error.detail}`).join('; ');
  const tags = lost.flatMap((filter) => [
    addressTag(filter, search[filter] ?? ''),
    ...(asked[filter].id === null ? [] : [itemTag(filter, asked[filter].id)]),
  ]);
  return createProblem('not-found', { detail, errors }, { tags });
}

function addressOf(siteUrl: string, search: Search): string {
  const query = new URLSearchParams();
  for (const name of ['q', 'topic', 'organisation', 'year', 'limit', 'page'] as const) {
    if (search[name] !== undefined) query.set(name, String(search[name]));
  }
  return `${siteUrl}${apiRoot}/search?${query.toString()}`;
}
