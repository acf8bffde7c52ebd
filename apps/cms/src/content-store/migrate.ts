import type { Client } from 'pg';
import { allMigrations } from './migrations/all-migrations.js';

/** Brings the schema `content` up to date. The caller holds the boot lock, so no other instance migrates meanwhile. */
export async function migrateContentStore(client: Client): Promise<void> {
  await createSchema(client);
  const { rows } = await client.query<{ name: string }>('select name from content.migration');
  const applied = new Set(rows.map((row) => row.name));
  refuseUnknown(applied);
  for (const migration of allMigrations) {
    if (!applied.has(migration.name)) await apply(client, migration);
  }
}

/** Makes an empty store as it was after these migrations, in the caller's transaction. */
export async function installMigrations(client: Client, names: readonly string[]): Promise<void> {
  await createSchema(client);
  for (const { name, statements } of allMigrations) if (names.includes(name)) await client.query(statements);
}

async function createSchema(client: Client): Promise<void> {
  await client.query('create schema if not exists content');
  await client.query(
    'create table if not exists content.migration (name text primary key, applied_at timestamptz not null default now())',
  );
}

async function apply(client: Client, migration: (typeof allMigrations)[number]): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.statements);
    await client.query('insert into content.migration (name) values ($1)', [migration.name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`The content store could not be brought up to date: ${migration.name} failed`, {
      cause: error,
    });
  }
}

function refuseUnknown(applied: ReadonlySet<string>): void {
  const known = new Set(allMigrations.map(({ name }) => name));
  const unknown = [...applied].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(
      `This database was last used by a newer Shoal (it knows ${unknown.join(', ')}). Start that version or restore a backup.`,
    );
  }
}
