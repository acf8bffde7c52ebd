import type { MatchCounts } from './find-matches.js';

const mostKept = 200;

/** How much searches matched, as long as nothing has changed since. */
export interface KeptCounts {
  /** What is known of a search at this cursor of the change feed; undefined where it has to be counted. */
  get(match: string, head: string): MatchCounts | undefined;
  keep(match: string, head: string, counts: MatchCounts): void;
}

/** Counting what matches reads twice as much as finding a page of it does, and is the same for each page. */
export function createKeptCounts(): KeptCounts {
  const kept = new Map<string, MatchCounts>();
  let keptAt = '';
  const forgetBefore = (head: string): void => {
    if (keptAt !== head) kept.clear();
    keptAt = head;
  };
  return {
    get(match, head) {
      forgetBefore(head);
      return kept.get(match);
    },
    keep(match, head, { total, topics, organisations, years }) {
      forgetBefore(head);
      if (kept.size >= mostKept) kept.clear();
      kept.set(match, { total, topics, organisations, years });
    },
  };
}
