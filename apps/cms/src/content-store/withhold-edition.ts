import type { ReasonClass } from '@shoal/content-schema';
import type { Transaction } from './sql.js';
import type { Occasion } from './stored.js';
import type { Subject } from './withdraw-item.js';
import { writeChange } from './write-change.js';
import { copyStatus } from './write-item.js';

/** Why something is kept from readers: a class, and words for them or none. */
export interface Reason {
  class: ReasonClass;
  text: string | null;
}

/** Hides one edition: its number and date stay, all else of it is answered with the reason. */
export async function withholdEdition(
  sql: Transaction,
  item: Subject,
  number: number,
  reason: Reason,
  { at }: Occasion,
): Promise<void> {
  await sql.rows(
    `update content.edition set withheld_at = $3, withheld_reason = $4, withheld_text = $5
     where item_id = $1 and number = $2`,
    [item.id, number, at, reason.class, reason.text],
  );
  await writeSeen(sql, item, number, at, { event: 'withheld', reason: reason.class });
}

/** Shows a withheld edition again. */
export async function releaseEdition(
  sql: Transaction,
  item: Subject,
  number: number,
  { at }: Occasion,
): Promise<void> {
  await sql.rows(
    `update content.edition set withheld_at = null, withheld_reason = null, withheld_text = null
     where item_id = $1 and number = $2`,
    [item.id, number],
  );
  await writeSeen(sql, item, number, at, { event: 'restored' });
}

async function writeSeen(
  sql: Transaction,
  item: Subject,
  edition: number,
  at: Date,
  change: { event: 'withheld' | 'restored'; reason?: ReasonClass },
): Promise<void> {
  await sql.rows('update content.status set changed_at = $2, version = version + 1 where item_id = $1', [
    item.id,
    at,
  ]);
  await copyStatus(sql, item.id);
  const { concerned } = item.standing;
  await writeChange(sql, { ...change, item, edition, at, before: concerned, after: concerned });
}
