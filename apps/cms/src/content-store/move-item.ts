import { claimAddress } from './addresses.js';
import type { Transaction } from './sql.js';
import type { Occasion } from './stored.js';
import type { Subject } from './withdraw-item.js';
import { writeChange } from './write-change.js';
import { copyStatus } from './write-item.js';

/**
 * Gives an item another address. The addresses it had lead to it for ever: each names the item and not another
 * address, so there are no chains and no loops.
 */
export async function moveItem(
  sql: Transaction,
  item: Subject,
  slug: string,
  { at }: Occasion,
): Promise<void> {
  await claimAddress(sql, { id: item.id, type: item.type, slug }, at);
  await sql.rows(
    'update content.status set slug = $2, changed_at = $3, version = version + 1 where item_id = $1',
    [item.id, slug, at],
  );
  await copyStatus(sql, item.id);
  const { concerned: before, edition } = item.standing;
  await writeChange(sql, {
    event: 'moved',
    item,
    edition,
    at,
    before,
    after: before && { ...before, slug },
  });
}
