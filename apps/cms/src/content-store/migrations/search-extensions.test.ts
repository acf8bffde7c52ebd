import { Client } from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '../../../test/test-database.js';
import { migrateContentStore } from '../migrate.js';

it('says what an administrator has to run where the database user may not create extensions', async () => {
  const database = await createDatabase();
  onTestFinished(() => database.drop());
  const client = new Client({ connectionString: database.url });
  await client.connect();
  onTestFinished(() => client.end());
  // As servers do that trust nobody with extensions.
  await client.query(`
    create function refuse() returns event_trigger language plpgsql as $$
      begin raise insufficient_privilege using message = 'permission denied to create extension'; end $$;
    create event trigger refuse on ddl_command_start when tag in ('CREATE EXTENSION') execute function refuse()`);
  const error = await migrateContentStore(client).catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('0007-search failed');
  expect(String(error instanceof Error && error.cause)).toContain(
    `run once, in the database ${database.name}: create extension if not exists unaccent; create extension`,
  );

  await client.query('drop event trigger refuse; create extension unaccent; create extension pg_trgm');
  await migrateContentStore(client);
  const { rows } = await client.query(`select to_tsvector('content.english', 'Élèves')::text as found`);
  expect(rows).toEqual([{ found: `'elev':1` }]);
});
