import type { Transaction } from './sql.js';
import type { ItemType } from './stored.js';
import { expiredTags, type Concerned } from './tags.js';

/** One entry of the change feed. Its number is given inside COMMIT. */
export interface NewChange {
  event: 'published' | 'updated' | 'moved' | 'restored' | 'removed';
  item: { id: string; type: ItemType };
  edition: number | null;
  at: Date;
  /** Whom the item concerned before; null where it was not published. */
  before: Concerned | null;
  /** Whom it concerns now; null where it is not published any more. */
  after: Concerned | null;
}

/** Records a change, with the cache tags of every answer that it makes old. */
export async function writeChange(
  sql: Transaction,
  { event, item, edition, at, before, after }: NewChange,
): Promise<void> {
  const expire = expiredTags(item.type, item.id, before, after);
  const purge = event === 'removed' ? expire.slice(0, 1) : [];
  await sql.rows(
    `insert into content.change (event, item_id, item_type, edition, at, concerned_before, concerned_after, tags)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8::jsonb)`,
    [
      event,
      item.id,
      item.type,
      edition,
      at,
      JSON.stringify(before),
      JSON.stringify(after),
      JSON.stringify({ expire, purge }),
    ],
  );
}
