import type { Transaction } from '../sql.js';
import type { ChangeTags, Concerned } from '../tags.js';
import { rereadFeed } from './reread-feed.js';

/** Which changes may be given up. */
export interface Compaction {
  /** Those from before this moment. */
  before: Date;
  /** Only those after this number. */
  after: number;
  /** Changes at most. */
  limit: number;
}

/** A change that goes, or the latest of its item, which stays. */
interface Entry {
  seq: number;
  /** The number of the latest change of the same item. */
  latest: number;
  before: Concerned | null;
  after: Concerned | null;
  tags: ChangeTags;
}

/**
 * Gives up changes of items that have changed again since, and answers the greatest of their numbers; null where there
 * are none. The latest change of an item stays, and says from now on whom those before it concerned and what they made
 * old: so every cursor leads on, and whoever held the item still hears that it left them. Removals always stay.
 */
export async function compactChanges(
  sql: Transaction,
  { before, after, limit }: Compaction,
): Promise<number | null> {
  await sql.rows(`select pg_advisory_xact_lock(hashtextextended('content.compaction', 0))`);
  const old = await sql.rows<Entry>(superseded, [before, after, limit]);
  const last = old.at(-1);
  if (!last) return null;
  const latest = await sql.rows<Entry>(bySeq, [[...new Set(old.map((entry) => entry.latest))]]);
  for (const entry of latest) {
    await absorb(
      sql,
      entry,
      old.filter((one) => one.latest === entry.seq),
    );
  }
  await remove(
    sql,
    old.map(({ seq }) => seq),
  );
  await rereadFeed(sql);
  return last.seq;
}

const entry = `c.seq::float8 as seq, c.concerned_before::json as before, c.concerned_after::json as after,
  '{"expire": [], "refresh": [], "purge": []}'::jsonb || c.tags as tags`;

const superseded = `
  select ${entry}, latest.seq::float8 as latest
  from content.change c
  cross join lateral (select max(other.seq) as seq from content.change other where other.item_id = c.item_id) as latest
  where c.seq > $2 and c.at < $1 and c.event <> 'removed' and c.seq < latest.seq
  order by c.seq limit $3`;

const bySeq = `select ${entry}, c.seq::float8 as latest from content.change c where c.seq = any ($1::bigint[])`;

async function absorb(sql: Transaction, { seq, before, tags }: Entry, old: readonly Entry[]): Promise<void> {
  const states = [before, ...old.flatMap((one) => [one.before, one.after])].filter((state) => state !== null);
  const concerned = states.length === 0 ? null : states.reduce(unite);
  const made = old.map((one) => one.tags).reduce(uniteTags, tags);
  await sql.rows('update content.change set concerned_before = $2::jsonb, tags = $3::jsonb where seq = $1', [
    seq,
    JSON.stringify(concerned),
    JSON.stringify(made),
  ]);
  await sql.rows(
    `insert into content.change_target (target_id, seq)
     select target, c.seq from content.change c, content.change_targets(c) as target where c.seq = $1
     on conflict do nothing`,
    [seq],
  );
}

/** Whom either concerns; where it stood last is where the first stood. */
const unite = (a: Concerned, b: Concerned): Concerned => ({
  slug: a.slug,
  organisations: union(a.organisations, b.organisations),
  authors: union(a.authors, b.authors),
  topics: union(a.topics, b.topics),
  mentions: union(a.mentions, b.mentions),
  successors: union(a.successors, b.successors),
});

const uniteTags = (a: ChangeTags, b: ChangeTags): ChangeTags => ({
  expire: union(a.expire, b.expire),
  refresh: union(a.refresh, b.refresh),
  purge: union(a.purge, b.purge),
});

const union = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])];

async function remove(sql: Transaction, seqs: readonly number[]): Promise<void> {
  await sql.rows(
    `delete from content.change_target t using content.change c, content.change_targets(c) as target
     where c.seq = any ($1::bigint[]) and t.target_id = target and t.seq = c.seq`,
    [seqs],
  );
  await sql.rows('delete from content.change where seq = any ($1::bigint[])', [seqs]);
}
