import type { Transaction } from './sql.js';
import type { ItemType, Occasion } from './stored.js';

/** Something that an editor did to a published item, as administrators find it in `content.action`. No reader can. */
export interface Action {
  action: string;
  item: { id: string; type: ItemType };
  details: object;
}

/** Notes who did what to a published item, in the transaction that does it. */
export async function logAction(
  sql: Transaction,
  { action, item, details }: Action,
  { at, by }: Occasion,
): Promise<void> {
  await sql.rows(
    `insert into content.action (at, by, action, item_id, item_type, details) values ($1, $2, $3, $4, $5, $6::jsonb)`,
    [at, by, action, item.id, item.type, JSON.stringify(details)],
  );
}
