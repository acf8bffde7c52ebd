import type { FacetParams } from '@shoal/content-client';
import type { ArticleSummary, ListAnswer } from '@shoal/content-schema';
import { getPageNumber } from '../components/page-numbers';
import { countArticles, daysOf, listArticles } from '../content';
import type { FilterFacets, FilterName, Query } from './filters';
import { findFilters, type Chosen, type FoundFilters, type NoListing } from './find-filters';
import type { ListQuery } from './list-address';

/** A page of a list of articles, with what it is narrowed by and could be. */
export interface Listing extends Omit<FoundFilters, 'type'> {
  type: 'listing';
  path: string;
  articles: ListAnswer<ArticleSummary>;
  /** What may be chosen, of what the page offers. */
  facets: FilterFacets;
}

/** A list of articles as a page has it. */
export interface ListingRequest {
  path: string;
  /** What the whole list is of: a topic, an organisation, an author. */
  within?: Omit<FacetParams, 'of'>;
  offers: readonly FilterName[];
  query: Query;
  /** What its addresses say besides, and what readers know that by. */
  kept?: ListQuery;
  more?: readonly Chosen[];
}

/** Reads the page of a list of articles that a query asks for; null when what the whole list is of does not exist. */
export async function findListing(request: ListingRequest): Promise<Listing | NoListing | null> {
  const { path, within, offers, query, kept, more = [] } = request;
  const found = await findFilters(request, offers);
  if (found.type !== 'filters') return found;
  const { filters, chosen } = found;
  const { topic, organisation, year } = filters;
  const slugs = {
    ...(topic !== undefined && { topic }),
    ...(organisation !== undefined && { organisation }),
  };
  const narrowed = { ...within, ...slugs, ...(year !== undefined && daysOf(Number(year))) };
  const [articles, facets] = await Promise.all([
    listArticles({ ...narrowed, page: getPageNumber(query) }),
    countArticles({ of: offers.join(','), ...narrowed }),
  ]);
  return (
    articles &&
    facets && {
      type: 'listing',
      path,
      articles,
      filters: { ...filters, ...kept },
      chosen: [...chosen, ...more],
      facets,
    }
  );
}
