import { Client } from 'pg';
import { clientSql } from '../client-sql.js';
import { compactChanges } from './compact-changes.js';

const dayMs = 86_400_000;

/** How many changes are looked at in one transaction. */
const atOnce = 500;

/** How the feed of a store is kept short. */
export interface RetentionOptions {
  databaseUrl: string;
  /** For how many days every change is kept. */
  days: number;
  /** Told why it could not be done this time. */
  onTrouble(error: unknown): void;
}

/** Gives up old changes now and once a day. Several instances may: they wait for each other. */
export function startRetention({ databaseUrl, days, onTrouble }: RetentionOptions): {
  stop(): Promise<void>;
} {
  const ending = new AbortController();
  const run = () => compactOldChanges(databaseUrl, days, ending.signal).catch(onTrouble);
  let running = run();
  const timer = setInterval(() => void (running = running.then(run)), dayMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      ending.abort();
      await running;
    },
  };
}

/** Gives up what is older than so many days, some at a time, so that nobody waits for long. */
export async function compactOldChanges(
  databaseUrl: string,
  days: number,
  signal: AbortSignal,
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'content-retention' });
  await client.connect();
  try {
    const before = new Date(Date.now() - days * dayMs);
    for (let after: number | null = 0; after !== null && !signal.aborted;) {
      await client.query('begin');
      after = await compactChanges(clientSql(client), { before, after, limit: atOnce });
      await client.query('commit');
    }
  } finally {
    // An open transaction ends with its connection.
    await client.end();
  }
}
