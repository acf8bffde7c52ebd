import type { FacetParams } from '@shoal/content-client';
import type { ArticleFacets, ArticleSummary, ListAnswer } from '@shoal/content-schema';
import { countArticles, daysOf, getOrganisation, getTopic, isPresent, listArticles } from '../content';
import { filterNames, readFilters, type FilterName, type Filters, type Query } from './filters';
import { getPageNumber } from '../components/page-numbers';
import { listAddress } from './list-address';

/** A filter that a list is narrowed by. */
export interface Chosen {
  name: FilterName;
  /** As the address has it. */
  value: string;
  /** What readers know it by. */
  label: string;
}

/** A page of a list of articles, with what it is narrowed by and could be. */
export interface Listing {
  type: 'listing';
  path: string;
  articles: ListAnswer<ArticleSummary>;
  filters: Filters;
  chosen: readonly Chosen[];
  /** What may be chosen, of what the page offers. */
  facets: ArticleFacets;
}

/** A filter leads nowhere, or the list has another address. */
export type NoListing =
  | { type: 'unknown'; name: FilterName; value: string; without: string }
  | { type: 'moved'; location: string };

/** A list of articles as a page has it. */
export interface ListingRequest {
  path: string;
  /** What the whole list is of: a topic, an organisation, an author. */
  within?: Omit<FacetParams, 'of'>;
  offers: readonly FilterName[];
  query: Query;
}

/** Reads the page of a list of articles that a query asks for; null when what the whole list is of does not exist. */
export async function findListing(request: ListingRequest): Promise<Listing | NoListing | null> {
  const { path, within, offers, query } = request;
  const filters = readFilters(query, offers);
  const page = getPageNumber(query);
  const chosen: Chosen[] = [];
  for (const name of filterNames) {
    const value = filters[name];
    if (value === undefined) continue;
    const found = await findChosen(name, value);
    if (found === null)
      return { type: 'unknown', name, value, without: listAddress(path, { ...filters, [name]: undefined }) };
    if (found.value !== value) {
      const location = listAddress(path, { ...filters, [name]: found.value }, page);
      return { type: 'moved', location };
    }
    chosen.push(found);
  }
  const { year, ...slugs } = filters;
  const narrowed = { ...within, ...slugs, ...(year !== undefined && daysOf(Number(year))) };
  const [articles, facets] = await Promise.all([
    listArticles({ ...narrowed, page }),
    countArticles({ of: offers.join(','), ...narrowed }),
  ]);
  return articles && facets && { type: 'listing', path, articles, filters, chosen, facets };
}

/** What a filter names now; null where that is nothing. */
async function findChosen(name: FilterName, value: string): Promise<Chosen | null> {
  if (name === 'year') return { name, value, label: value };
  const found = await (name === 'topic' ? getTopic(value) : getOrganisation(value));
  if (isPresent(found)) return { name, value, label: found.name };
  return found?.type === 'moved' ? { name, value: found.slug, label: found.slug } : null;
}

/** The names of what a list is narrowed by, for titles: `Data, Tidewater Health Board, 2024`. */
export const nameChosen = (chosen: readonly Chosen[]): string => chosen.map(({ label }) => label).join(', ');
