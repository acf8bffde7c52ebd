import type { Transaction } from './sql.js';

/** Waits for other transactions that write the same item; held until this one is over. */
export async function lockItem(sql: Transaction, id: string): Promise<void> {
  await sql.rows(`select pg_advisory_xact_lock(hashtextextended('content.item:' || $1, 0))`, [id]);
}

/** Keeps items that are about to be linked from being deleted meanwhile. */
export async function keepItems(sql: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql.rows(
    `select pg_advisory_xact_lock_shared(hashtextextended('content.existence:' || id, 0))
     from unnest($1::text[]) as id order by id`,
    [[...ids]],
  );
}

/** Waits for transactions that are linking an item which is about to be deleted. */
export async function lockExistence(sql: Transaction, id: string): Promise<void> {
  await sql.rows(`select pg_advisory_xact_lock(hashtextextended('content.existence:' || $1, 0))`, [id]);
}
