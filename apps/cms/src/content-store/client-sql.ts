import type { Client } from 'pg';
import type { Transaction } from './sql.js';

/** A connection of our own as the store wants it. Whoever writes through it begins and ends the transaction. */
export const clientSql = (client: Client): Transaction => ({
  kind: 'transaction',
  rows: async <Row>(statement: string, values: readonly unknown[] = []) =>
    (await client.query(statement, [...values])).rows as Row[],
});
