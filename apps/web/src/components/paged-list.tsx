import type { ListAnswer } from '@shoal/content-schema';
import type { ReactNode } from 'react';
import { answer } from '../page-context';
import { Pagination } from './pagination';

interface PagedListProps<T> {
  list: ListAnswer<T>;
  path: string;
  children: (entries: T[]) => ReactNode;
}

/** One page of a list with the ways to the others; a page beyond the last leads to the first. */
export function PagedList<T>({ list: { data, meta }, path, children }: PagedListProps<T>) {
  if (meta.page > Math.max(1, meta.pages)) {
    answer(307, path);
    return null;
  }
  return (
    <>
      {children(data)}
      <Pagination path={path} page={meta.page} pages={meta.pages} />
    </>
  );
}
