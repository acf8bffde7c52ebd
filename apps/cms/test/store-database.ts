import { Client } from 'pg';
import { inject } from 'vitest';
import type { Transaction } from '../src/content-store/sql.js';
import { createDatabase, type TestDatabase } from './test-database.js';

/** Creates a database with an empty content store and no Strapi. */
export const createStoreDatabase = (): Promise<TestDatabase> =>
  createDatabase(inject('templateStore') ?? undefined);

/** A connection that writes to the store, one transaction after another. */
export interface StoreWriter {
  /** Runs a task in a transaction; what it answers false to is undone. */
  transact(task: (sql: Transaction) => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

/** Opens a connection that writes to the store. */
export async function openStoreWriter(url: string): Promise<StoreWriter> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const sql: Transaction = {
    kind: 'transaction',
    rows: async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await client.query(statement, [...values])).rows as Row[],
  };
  return {
    async transact(task) {
      await client.query('begin');
      const result = await task(sql);
      await client.query(result === false ? 'rollback' : 'commit');
    },
    close: () => client.end(),
  };
}
