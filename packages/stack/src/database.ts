import pg from 'pg';
import { startPostgres } from './postgres.ts';
import { ensureDatabase } from './postgres/connection.ts';
import type { Report } from './report.ts';

/** The database of the platform. */
export interface Database {
  url: string;
  /** Tells one database from another, wherever it listens. */
  id: string;
  /** Stops the embedded server; a given one is left alone. */
  stop: () => Promise<void>;
  /** Whether it was running before we looked. */
  reused: boolean;
}

/** Which database to open. */
export interface DatabaseOptions {
  dataDir: string;
  databaseUrl?: string | undefined;
  report?: Report;
}

/** Opens the database that is given, or the embedded one of the data folder. */
export async function openDatabase({ databaseUrl, ...options }: DatabaseOptions): Promise<Database> {
  if (databaseUrl) return openGiven(databaseUrl);
  const postgres = await startPostgres(options);
  try {
    const url = await ensureDatabase(postgres.url, 'shoal');
    const [cluster] = await query(url, 'select system_identifier as id from pg_control_system()');
    return { url, id: `embedded ${cluster?.id ?? ''}`, stop: postgres.stop, reused: postgres.reused };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function openGiven(url: string): Promise<Database> {
  const { host, pathname } = new URL(url);
  await query(url, 'select 1 as id').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new Error(`The database given by DATABASE_URL (${host}${pathname}) cannot be used: ${reason}`, {
      cause: error,
    });
  });
  return { url, id: `${host}${pathname}`, stop: () => Promise.resolve(), reused: true };
}

async function query(url: string, sql: string): Promise<{ id: string }[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return (await client.query<{ id: string }>(sql)).rows;
  } finally {
    await client.end();
  }
}
