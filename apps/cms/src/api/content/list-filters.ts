import { filterTypes, type FilterType, type ListPage, type Target } from '../../content-store/list-items.js';
import type { ListParameters } from './parameters.js';

/** One filter of a list, and what its slug leads to. */
export interface Filter extends Target {
  filter: FilterType;
  slug: string;
}

/** The filters that a list was asked with. */
export const listFilters = ({ filters }: ListParameters, { narrowedBy }: ListPage): Filter[] =>
  filterTypes.flatMap((filter) => {
    const slug = filters[filter];
    const target = narrowedBy[filter];
    return slug === undefined || target === undefined ? [] : [{ filter, slug, ...target }];
  });
