import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const waitedForMs = 60_000;

/** Waits until the server behind this address answers, while it starts or recovers, or the caller gives up. */
export async function waitForConnection(url: string, signal?: AbortSignal): Promise<void> {
  const giveUpAt = Date.now() + waitedForMs;
  for (;;) {
    const failure = await tryConnection(url);
    if (!failure || signal?.aborted) return;
    if (!isStarting(failure) || Date.now() > giveUpAt)
      throw new Error(`PostgreSQL is running but does not let us in: ${failure.message}`, { cause: failure });
    await wait(50);
  }
}

/** Makes sure that a database of this name exists and gives its address. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes a database of this name, where there is one. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  } finally {
    await client.end();
  }
}

async function tryConnection(url: string): Promise<NodeJS.ErrnoException | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await client.end();
  }
}

function isStarting(failure: NodeJS.ErrnoException): boolean {
  // 57P03: "the database system is starting up" (or shutting down, or recovering).
  return failure.code === 'ECONNREFUSED' || failure.code === 'ECONNRESET' || failure.code === '57P03';
}
