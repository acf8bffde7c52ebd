import type { ArticleFacets } from '@shoal/content-schema';

/** What a list can be narrowed to. */
export type FilterFacets = Omit<ArticleFacets, 'authors'>;

/** By what articles of a list may be narrowed, in the order of their form. */
export const filterNames = ['topic', 'organisation', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** The filters that an address names, by what it says of each. */
export type Filters = Partial<Record<FilterName, string>>;

/** A query as Next gives it. The front door lets only proper values of known parameters through. */
export type Query = Record<string, string | string[] | undefined>;

/** The filters that a query asks for, of those that a page offers. */
export function readFilters(query: Query, offered: readonly FilterName[]): Filters {
  const asked = offered.flatMap((name) => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(asked);
}
