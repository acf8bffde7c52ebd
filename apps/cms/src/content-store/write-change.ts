import type { Transaction } from './sql.js';
import type { ItemType } from './stored.js';
import { tagsOfChange, type Concerned } from './tags.js';

/** What a change can be. That an item no longer matches a filter is found when the feed is read. */
export type ChangeEvent =
  | 'published'
  | 'updated'
  | 'corrected'
  | 'withdrawn'
  | 'restored'
  | 'moved'
  | 'removed'
  | 'withheld';

/** One entry of the change feed. Its number is given inside COMMIT. */
export interface NewChange {
  event: ChangeEvent;
  item: { id: string; type: ItemType };
  edition: number | null;
  at: Date;
  /** Whom the item concerned before; null where it was not published. */
  before: Concerned | null;
  /** Whom it concerns now; null where it is not published any more. */
  after: Concerned | null;
  /** The class of the reason that its editors gave. */
  reason?: string | null;
  /** The id of the item to read instead. */
  replacedBy?: string | null;
  /** True: what answers said before must never be served again, whatever the event. */
  hides?: boolean;
}

/** Records a change, with the cache tags of every answer that it makes old. */
export async function writeChange(sql: Transaction, change: NewChange): Promise<void> {
  const { event, item, edition, at, before, after, reason = null, replacedBy = null } = change;
  await sql.rows(
    `insert into content.change (event, item_id, item_type, edition, at, concerned_before, concerned_after, tags, reason, replaced_by)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8::jsonb, $9, $10)`,
    [
      event,
      item.id,
      item.type,
      edition,
      at,
      JSON.stringify(before),
      JSON.stringify(after),
      JSON.stringify(tagsOfChange(change)),
      reason,
      replacedBy,
    ],
  );
}
