import { readStanding } from './standing.js';
import type { Transaction } from './sql.js';
import type { ItemType, Occasion } from './stored.js';
import type { Reason } from './withhold-edition.js';
import { writeChange } from './write-change.js';

/** What editors say of a removal. */
export interface Removal {
  reason: Reason;
  /** The id of the item to read instead. */
  replacedBy: string | null;
}

/**
 * Takes an item away from readers. Its address, first date, editions and notice stay. Without a removal nobody said
 * why: it was unpublished or deleted. Answers false where nothing was public.
 */
export async function removeItem(
  sql: Transaction,
  item: { id: string; type: ItemType },
  { at }: Occasion,
  removal: Removal | null = null,
): Promise<boolean> {
  const before = await readStanding(sql, item.id);
  if (!before || before.state === 'removed') return false;
  const reason = removal?.reason.class ?? null;
  const replacedBy = removal?.replacedBy ?? null;
  await sql.rows('delete from content.item where id = $1', [item.id]);
  await sql.rows(
    `update content.status set state = 'removed', removed_at = $2, removed_reason = $3, removed_text = $4,
       replaced_by = $5, changed_at = $2, version = version + 1
     where item_id = $1`,
    [item.id, at, reason, removal?.reason.text ?? null, replacedBy],
  );
  await writeChange(sql, {
    event: 'removed',
    item,
    edition: null,
    at,
    before: before.concerned,
    after: null,
    reason,
    replacedBy,
  });
  return true;
}
