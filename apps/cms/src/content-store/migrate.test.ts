import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, runStatement, type TestDatabase } from '../../test/test-database.js';
import { takeBootLock } from './boot-lock.js';
import { migrateContentStore } from './migrate.js';
import { allMigrations } from './migrations/all-migrations.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

async function migrate(): Promise<void> {
  const lock = await takeBootLock(database.url);
  try {
    await migrateContentStore(lock.client);
  } finally {
    await lock.release();
  }
}

describe('the content store', () => {
  it('is made once when two instances boot at the same moment', async () => {
    await Promise.all([migrate(), migrate(), migrate()]);
    const applied = await runStatement(database.url, 'select name from content.migration order by name');
    expect(applied).toEqual(allMigrations.map(({ name }) => ({ name })));
  });

  it('is not touched by an older version than the one that last used it', async () => {
    await runStatement(database.url, `insert into content.migration (name) values ('0999-from-the-future')`);
    await expect(migrate()).rejects.toThrow('a newer Shoal (it knows 0999-from-the-future)');
    await runStatement(database.url, `delete from content.migration where name = '0999-from-the-future'`);
  });
});
