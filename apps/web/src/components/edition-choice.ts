import type { ArticleEditionSummary } from '@shoal/content-schema';

/** Two editions to compare, out of those that readers may read. */
export interface Choice {
  from: number;
  to: number;
  /** Whether to show what stayed as well. */
  whole: boolean;
  /** Whether they were not both asked for, so that others may be chosen another day. */
  isDefault: boolean;
  /** Newest first. */
  readable: readonly ArticleEditionSummary[];
}

/** The editions that a query names, by default the newest and the one before; null where there are no such two. */
export function chooseEditions(
  editions: readonly ArticleEditionSummary[],
  query: Record<string, string | string[] | undefined>,
): Choice | null {
  const readable = editions.filter(({ withheld }) => withheld === null);
  const newest = readable[0]?.number;
  const to = query.to === undefined ? newest : Number(query.to);
  if (to === undefined) return null;
  const before = readable.find(({ number }) => number < to)?.number;
  const from = query.from === undefined ? (before ?? to) : Number(query.from);
  const known = (wanted: number) => editions.some(({ number }) => number === wanted);
  if (!known(from) || !known(to)) return null;
  const isDefault = query.from === undefined || query.to === undefined;
  return { from, to, whole: query.whole === 'yes', isDefault, readable };
}
