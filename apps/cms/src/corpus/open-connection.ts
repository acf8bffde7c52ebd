import { Client } from 'pg';
import type { Transaction } from '../content-store/sql.js';

/** One connection to load on, beside Strapi's own. */
export interface Connection {
  /** Does something wholly or not at all. */
  transaction<Result>(work: (sql: Transaction) => Promise<Result>): Promise<Result>;
  /** Leaves the tables as the database's own upkeep does after a while. */
  vacuum(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a connection on which nothing waits for the disk, and statements are planned once: for tables that grow. */
export async function openConnection(databaseUrl: string): Promise<Connection> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'corpus' });
  await client.connect();
  await client.query('set synchronous_commit = off; set enable_seqscan = off');
  const sql = asTransaction(client);
  return {
    async transaction(work) {
      await client.query('begin');
      try {
        const result = await work(sql);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    },
    vacuum: async () => void (await client.query('vacuum analyze')),
    close: () => client.end(),
  };
}

function asTransaction(client: Client): Transaction {
  const names = new Map<string, string>();
  const nameOf = (statement: string): string => {
    const name = names.get(statement) ?? `corpus-${names.size + 1}`;
    names.set(statement, name);
    return name;
  };
  return {
    kind: 'transaction',
    async rows<Row>(statement: string, values: readonly unknown[] = []) {
      const { rows } = await client.query({ name: nameOf(statement), text: statement, values: [...values] });
      return rows as Row[];
    },
  };
}
