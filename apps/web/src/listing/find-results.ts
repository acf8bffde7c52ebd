import type { SearchAnswer } from '@shoal/content-schema';
import { getPageNumber } from '../components/page-numbers';
import { searchArticles } from '../content';
import { filterNames, type FilterFacets, type Filters, type Query } from './filters';
import { findFilters, type FoundFilters, type NoListing } from './find-filters';

/** The page of the search. */
export const searchPath = '/search';

/** A page of what a search found, with what it is narrowed by and could be. */
export interface Results extends Omit<FoundFilters, 'type'> {
  type: 'results';
  q: string;
  answer: SearchAnswer;
  facets: FilterFacets;
}

/** What the query of the search page looks for; empty where it looks for nothing yet. */
export const readWords = ({ q }: Query): string => (typeof q === 'string' ? q : '');

/** Looks for what a query asks for; null when what it is narrowed to does not exist. */
export async function findResults(query: Query): Promise<Results | NoListing | null> {
  const q = readWords(query);
  const found = await findFilters({ path: searchPath, query, kept: { q } }, filterNames);
  if (found.type !== 'filters') return found;
  const { filters, chosen } = found;
  const { topic, organisation, year } = filters;
  const slugs = {
    ...(topic !== undefined && { topic }),
    ...(organisation !== undefined && { organisation }),
  };
  const answer = await searchArticles({
    q,
    ...slugs,
    ...(year !== undefined && { year: Number(year) }),
    page: getPageNumber(query),
  });
  return answer && { type: 'results', q, answer, filters, chosen, facets: toFacets(answer, filters) };
}

/** A search counts what it found: of what is narrowed already, only what was chosen can be had. */
function toFacets({ facets }: SearchAnswer, filters: Filters): FilterFacets {
  const own = <T>(values: T[], chosen: string | undefined, valueOf: (value: T) => string) =>
    chosen === undefined ? values : values.filter((value) => valueOf(value) === chosen);
  return {
    topics: own(facets.topics, filters.topic, ({ slug }) => slug),
    organisations: own(facets.organisations, filters.organisation, ({ slug }) => slug),
    years: own(facets.years, filters.year, ({ year }) => String(year)),
  };
}
