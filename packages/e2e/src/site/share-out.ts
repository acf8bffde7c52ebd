/**
 * Shares states out over the pages of each group, so that every page is seen in one state at least, and every group in each
 * of them: a page that is alone of its kind is seen in all.
 */
export function shareOut<Page, State>(
  pages: readonly Page[],
  states: readonly State[],
  groupOf: (page: Page) => string,
): { page: Page; states: State[] }[] {
  const groups = new Map<string, Page[]>();
  for (const page of pages) groups.set(groupOf(page), [...(groups.get(groupOf(page)) ?? []), page]);
  return [...groups.values()].flatMap((group) => {
    const share = Math.min(group.length, states.length);
    return group.map((page, place) => ({
      page,
      states: states.filter((_, number) => number % share === place % share),
    }));
  });
}
