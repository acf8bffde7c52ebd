import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of one test file. */
export interface TestDatabase {
  name: string;
  url: string;
  /** Takes it away, whoever still uses it. */
  drop(): Promise<void>;
}

/** Creates a database on the server that `TEST_DATABASE_URL` names: an empty one, or a copy of another. */
export async function createDatabase(
  template = 'template1',
  name = `cms_${randomBytes(6).toString('hex')}`,
): Promise<TestDatabase> {
  // oxlint-disable-next-line no-restricted-properties -- whoever starts PostgreSQL tells tests so
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is not set; run these tests through packages/stack');
  const url = new URL(server);
  url.pathname = `/${name}`;
  await runStatement(server, `create database ${name} template ${template}`);
  return {
    name,
    url: url.href,
    drop: async () => void (await runStatement(server, `drop database ${name} with (force)`)),
  };
}

/** Runs one statement on a connection of its own. */
export async function runStatement<Row extends object>(
  url: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}
