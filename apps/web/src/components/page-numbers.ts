/** How many entries of a list can be paged through: the Content API counts no further. */
const mostEntries = 10_000;

/** The pages of a list that can be shown. */
export const countPages = ({ pages, limit }: { pages: number; limit: number }): number =>
  Math.min(pages, Math.floor(mostEntries / limit));

/** The page numbers to show: first, last, the current one and its neighbours; null stands for those left out. */
export function listPageNumbers(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return shown.flatMap((number, place) => {
    const gap = number - (shown[place - 1] ?? 0) - 1;
    if (gap === 1) return [number - 1, number];
    return gap > 1 ? [null, number] : [number];
  });
}

/** The page that a query asks for; the front door lets only a proper number through. */
export function getPageNumber(query: Record<string, string | string[] | undefined>): number {
  return typeof query.page === 'string' ? Number(query.page) : 1;
}
