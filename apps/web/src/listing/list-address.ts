/** Everything that the address of a list may say besides its path. */
export type ListQuery = Readonly<Record<string, string | undefined>>;

/** The one address of a page of a list: its first page, and what is not narrowed, go without saying. */
export function listAddress(path: string, query: ListQuery = {}, page = 1): string {
  const said = Object.entries({ ...query, page: page === 1 ? undefined : String(page) });
  // In the order of the alphabet, as the front door has them.
  const named = said
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return named.length === 0 ? path : `${path}?${new URLSearchParams(named).toString()}`;
}
