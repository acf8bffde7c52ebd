import { getOrganisation, getTopic, isPresent } from '../content';
import { getPageNumber } from '../components/page-numbers';
import { filterNames, readFilters, type FilterName, type Filters, type Query } from './filters';
import { listAddress, type ListQuery } from './list-address';

/** What a list may be chosen by besides its filters. */
type ChoiceName = 'role' | 'predecessors';

/** A filter that a list is narrowed by. */
export interface Chosen {
  name: FilterName | ChoiceName;
  /** As the address has it. */
  value: string;
  /** What readers know it by. */
  label: string;
}

/** What a list is narrowed by. */
export interface FoundFilters {
  type: 'filters';
  filters: Filters & ListQuery;
  chosen: readonly Chosen[];
}

/** A filter leads nowhere, or the list has another address. */
export type NoListing =
  | { type: 'unknown'; name: FilterName; value: string; without: string }
  | { type: 'moved'; location: string };

/** Looks up what the filters of an address name. */
export async function findFilters(
  { path, query, kept = {} }: { path: string; query: Query; kept?: ListQuery },
  offered: readonly FilterName[],
): Promise<FoundFilters | NoListing> {
  const filters = readFilters(query, offered);
  const address = (name: FilterName, value?: string, page?: number) =>
    listAddress(path, { ...kept, ...filters, [name]: value }, page);
  const chosen: Chosen[] = [];
  for (const name of filterNames) {
    const value = filters[name];
    if (value === undefined) continue;
    const found = await findChosen(name, value);
    if (found === null) return { type: 'unknown', name, value, without: address(name) };
    if (found.value !== value) {
      return { type: 'moved', location: address(name, found.value, getPageNumber(query)) };
    }
    chosen.push(found);
  }
  return { type: 'filters', filters, chosen };
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
