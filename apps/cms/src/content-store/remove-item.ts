import type { Occasion } from './stored.js';
import { readStanding } from './standing.js';
import type { Transaction } from './sql.js';
import type { ItemType } from './stored.js';
import { writeChange } from './write-change.js';

/** Takes an item away from readers. Its address, first date and editions stay. Answers false where nothing was public. */
export async function removeItem(
  sql: Transaction,
  item: { id: string; type: ItemType },
  { at }: Occasion,
): Promise<boolean> {
  const before = await readStanding(sql, item.id);
  if (!before || before.state === 'removed') return false;
  await sql.rows('delete from content.item where id = $1', [item.id]);
  await sql.rows(
    `update content.status set state = 'removed', removed_at = $2, changed_at = $2, version = version + 1
     where item_id = $1`,
    [item.id, at],
  );
  await writeChange(sql, {
    event: 'removed',
    item,
    edition: null,
    at,
    before: before.concerned,
    after: null,
  });
  return true;
}
