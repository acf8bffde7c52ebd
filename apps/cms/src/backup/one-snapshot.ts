import type { Client } from 'pg';
import { clientSql } from '../content-store/client-sql.js';
import { listTables } from './describe-tables.js';

/**
 * Runs a task that reads, all of it as of one moment. Names in what PostgreSQL says of its tables are written in full,
 * and nobody changes a table meanwhile: its description is not part of the snapshot.
 */
export async function inOneSnapshot<T>(client: Client, task: () => Promise<T>): Promise<T> {
  await client.query('begin transaction isolation level repeatable read read only');
  await client.query(`set local search_path = ''`);
  await client.query(`set local statement_timeout = 0`);
  for (const { schema, name } of await listTables(clientSql(client))) {
    await client.query(`lock table "${schema}"."${name}" in access share mode`);
  }
  const result = await task();
  await client.query('commit');
  return result;
}
