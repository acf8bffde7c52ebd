import type { Transaction } from './sql.js';

/**
 * Keeps people's names as they are while this transaction writes: it may already have read one. Taken before any other
 * lock, so that whoever changes a name waits for it and not the other way round.
 */
export async function keepNames(sql: Transaction): Promise<void> {
  await sql.rows(`select pg_advisory_xact_lock_shared(hashtextextended('content.names', 0))`);
}

/** Waits until nobody writes an item, and lets nobody until this transaction is over. Taken before any other lock. */
export async function lockNames(sql: Transaction): Promise<void> {
  await sql.rows(`select pg_advisory_xact_lock(hashtextextended('content.names', 0))`);
}

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
