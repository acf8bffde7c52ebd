import type { ListAnswer } from '@shoal/content-schema';
import type { ReactNode } from 'react';
import { listAddress, type ListQuery } from '../listing/list-address';
import { answer } from '../page-context';
import { countPages } from './page-numbers';
import { Pagination } from './pagination';

interface PagedListProps<T> {
  list: Pick<ListAnswer<T>, 'data'> & { meta: Pick<ListAnswer<T>['meta'], 'page' | 'pages' | 'limit'> };
  path: string;
  /** What else the addresses of its pages say. */
  query?: ListQuery;
  children: (entries: T[]) => ReactNode;
}

/** One page of a list with the ways to the others; a page beyond the last leads to the first. */
export function PagedList<T>({ list: { data, meta }, path, query = {}, children }: PagedListProps<T>) {
  if (meta.page > Math.max(1, meta.pages)) {
    answer(307, listAddress(path, query));
    return null;
  }
  const pages = countPages(meta);
  return (
    <>
      {children(data)}
      {meta.pages > pages && (
        <p>Only the first {pages} pages can be shown. Choose less to see what comes after them.</p>
      )}
      <Pagination path={path} query={query} page={meta.page} pages={pages} />
    </>
  );
}
