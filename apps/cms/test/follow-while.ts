import { expect } from 'vitest';
import { followFeed } from './feed-follower.js';
import { readFeed } from './read-changes.js';
import { runStatement } from './test-database.js';

/** What followers were told while somebody wrote, and what was there to be told. */
export interface Followed {
  /** The cursors that each follower was given. */
  seen: string[][];
  /** The cursors of all that was committed, in order. */
  committed: string[];
}

/** Lets several follow the feed while a task writes. */
export async function followWhile(
  { url, databaseUrl, followers }: { url: string; databaseUrl: string; followers: number },
  write: () => Promise<unknown>,
): Promise<Followed> {
  const { next: from } = await readFeed(url, { after: 'now' });
  const following = Array.from({ length: followers }, () => followFeed(url, from));
  await write();
  const { next: head } = await readFeed(url, { after: 'now' });
  await Promise.all(following.map(({ finish }) => finish(head)));
  const [, start] = from.split('.');
  const rows = await runStatement<{ cursor: string | null }>(
    databaseUrl,
    `select content.current_epoch() || '.' || seq as cursor from content.change
     where seq is null or seq > $1 order by seq`,
    [start],
  );
  return {
    seen: following.map(({ seen }) => seen),
    committed: rows.map(({ cursor }) => cursor ?? 'a change without a number'),
  };
}

/** Expects that every follower was told of every change, once and in order. */
export function expectAllSeen({ seen, committed }: Followed, count: number): void {
  expect(committed).toHaveLength(count);
  for (const cursors of seen) expect(cursors).toEqual(committed);
}
