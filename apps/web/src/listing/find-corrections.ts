import type { NoticeList } from '@shoal/content-schema';
import { getPageNumber } from '../components/page-numbers';
import { listCorrections } from '../content';
import type { FilterFacets, Query } from './filters';
import { findFilters, type FoundFilters, type NoListing } from './find-filters';

/** The page of corrections and withdrawals. */
export const correctionsPath = '/corrections';

/** A page of corrections and withdrawals, with what it is narrowed by and could be. */
export interface Corrections extends Omit<FoundFilters, 'type'> {
  type: 'corrections';
  list: NoticeList;
  facets: FilterFacets;
}

/** Reads the page of corrections and withdrawals that a query asks for. */
export async function findCorrections(query: Query): Promise<Corrections | NoListing | null> {
  const found = await findFilters({ path: correctionsPath, query }, ['organisation']);
  if (found.type !== 'filters') return found;
  const { filters, chosen } = found;
  const { organisation } = filters;
  const list = await listCorrections({ organisation, page: getPageNumber(query) });
  if (!list) return null;
  const facets = { topics: null, organisations: list.facets.organisations, years: null };
  return { type: 'corrections', list, filters, chosen, facets };
}
