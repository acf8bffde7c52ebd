const paged = [/^\/(articles|authors|organisations|topics)$/, /^\/(authors|organisations|topics)\/[^/]+$/];

// The Content API counts no further: 500 pages of 20 entries.
const lastPage = 500;

/** The query parameters that a page knows. */
export const listPageQuery = (path: string): readonly string[] =>
  paged.some((pattern) => pattern.test(path)) ? ['page'] : [];

/** The part of a query that a page knows, in its one spelling. */
export function keepKnownQuery(path: string, query: URLSearchParams): string {
  const page = query.get('page');
  if (!page || listPageQuery(path).length === 0) return '';
  const isProper = /^[1-9]\d{0,2}$/.test(page) && page !== '1' && Number(page) <= lastPage;
  return isProper ? `?page=${page}` : '';
}
