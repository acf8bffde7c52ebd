import type { Client } from 'pg';
import { contentSchema } from './describe-tables.js';
import type { Manifest } from './manifest.js';

/**
 * Makes the tables that rows are copied into: Strapi's as the archive describes them, the store's by the migrations
 * it had. Nothing checks, numbers or follows the rows while they come in. Answers the SQL that ends this, which any
 * owner of a database may run; switching off constraints takes more.
 */
export async function beginTables(
  client: Client,
  { strapi, migrations, tables }: Manifest,
  installMigrations: (names: readonly string[]) => Promise<void>,
): Promise<string[]> {
  await installMigrations(migrations);
  await client.query(`set local search_path = ''`);
  for (const statement of strapi.tables) await client.query(statement);
  const stored = tables
    .filter(({ schema }) => schema === contentSchema)
    .map(({ name }) => `content."${name}"`);
  await client.query(`truncate ${stored.join(', ')}`);
  for (const table of stored) await client.query(`alter table ${table} disable trigger user`);
  const { rows } = await client.query<{ drop: string; add: string }>(foreignKeys);
  for (const { drop } of rows) await client.query(drop);
  return [
    ...rows.map(({ add }) => add),
    ...stored.map((table) => `alter table ${table} enable trigger user`),
    ...strapi.constraints,
  ];
}

/** Makes the tables what they were, and lets numbers go on where they had got to. */
export async function finishTables(
  client: Client,
  { sequences }: Manifest,
  statements: readonly string[],
): Promise<void> {
  for (const statement of statements) await client.query(statement);
  for (const { schema, name, last } of sequences) {
    if (last !== null)
      await client.query('select setval($1::regclass, $2::bigint)', [`"${schema}"."${name}"`, last]);
  }
}

const foreignKeys = `
  select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname) as drop,
    format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as add
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = '${contentSchema}' and k.contype = 'f'`;
