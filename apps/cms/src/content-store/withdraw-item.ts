import type { Transaction } from './sql.js';
import type { Standing } from './standing.js';
import type { ItemType, Occasion } from './stored.js';
import { writeChange } from './write-change.js';
import { copyStatus } from './write-item.js';

/** An item that is acted on, and how it stands. */
export interface Subject {
  id: string;
  type: ItemType;
  standing: Standing;
}

/** Puts a notice above an item, which stays readable and leaves the lists. */
export async function withdrawItem(
  sql: Transaction,
  item: Subject,
  explanation: string,
  { at }: Occasion,
): Promise<void> {
  await sql.rows(
    `update content.status set state = 'withdrawn', explanation = $2, withdrawn_at = $3, changed_at = $3,
       version = version + 1 where item_id = $1`,
    [item.id, explanation, at],
  );
  await writeNotice(sql, item, 'withdrawn', at);
}

/** Takes the notice off again. */
export async function endWithdrawal(sql: Transaction, item: Subject, { at }: Occasion): Promise<void> {
  await sql.rows(
    `update content.status set state = 'live', explanation = null, withdrawn_at = null, changed_at = $2,
       version = version + 1 where item_id = $1`,
    [item.id, at],
  );
  await writeNotice(sql, item, 'restored', at);
}

async function writeNotice(
  sql: Transaction,
  item: Subject,
  event: 'withdrawn' | 'restored',
  at: Date,
): Promise<void> {
  await copyStatus(sql, item.id);
  const { concerned, edition } = item.standing;
  await writeChange(sql, { event, item, edition, at, before: concerned, after: concerned });
}
