import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of one test file. */
export interface TestDatabase {
  url: string;
  /** Takes it away, whoever still uses it. */
  drop(): Promise<void>;
}

/** Creates an empty database on the server that `TEST_DATABASE_URL` names. */
export async function createDatabase(): Promise<TestDatabase> {
  // eslint-disable-next-line no-restricted-properties -- whoever starts PostgreSQL tells tests so
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is not set; run these tests through packages/stack');
  const name = `cms_${randomBytes(6).toString('hex')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await runStatement(server, `create database ${name}`);
  return {
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
