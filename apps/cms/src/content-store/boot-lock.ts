import { Client } from 'pg';

/** The name of the lock in PostgreSQL, as one number. */
const bootLock = 7_305_001;

/** What is held while an instance boots. */
export interface BootLock {
  /** The connection that holds the lock; migrations run on it. */
  readonly client: Client;
  /** Lets the next instance boot. Safe to call twice. */
  release(): Promise<void>;
}

/** Waits until no other instance is booting: Strapi's own schema changes take no lock and would race. */
export async function takeBootLock(databaseUrl: string): Promise<BootLock> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'shoal-boot' });
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [bootLock]);
  let held = true;
  return {
    client,
    async release() {
      if (!held) return;
      held = false;
      await client.end();
    },
  };
}
