import { readFeed } from './read-changes.js';

/** Somebody who follows the change feed over HTTP. */
export interface FeedFollower {
  /** The cursors of the changes that they were told of, in that order. */
  seen: string[];
  /** Goes on until they have come to this cursor, or long enough to be sure that they never will. */
  finish(head: string): Promise<void>;
}

const longestMs = 10_000;

/** Follows from a cursor on, in parts of varying size. */
export function followFeed(url: string, from: string): FeedFollower {
  const seen: string[] = [];
  let next = from;
  let isOver = () => false;
  const follow = async () => {
    while (!isOver()) {
      const limit = String(1 + Math.floor(Math.random() * 100));
      const page = await readFeed(url, { after: next, wait: '1', limit });
      seen.push(...page.data.map(({ cursor }) => cursor));
      ({ next } = page);
    }
  };
  const following = follow();
  return {
    seen,
    async finish(head) {
      const until = performance.now() + longestMs;
      isOver = () => next === head || performance.now() > until;
      await following;
    },
  };
}
