import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStoreDatabase, openStoreWriter } from '../../../test/store-database.js';
import { storedTopic } from '../../../test/stored-items.js';
import { runStatement, type TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../put-item.js';
import { startNewEpoch } from './epoch.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createStoreDatabase();
});
afterAll(() => database.drop());

const readHead = async () =>
  (await runStatement<{ head: string }>(database.url, 'select content.feed_head() as head'))[0]?.head ?? '';

it('has an epoch from the start, and another after a restore, while numbers go on', async () => {
  const writer = await openStoreWriter(database.url);
  const first = await readHead();
  expect(first).toMatch(/^[0-9a-f]{8}\.0$/);
  const put = (name: string) =>
    writer.transact((sql) => putItem(sql, storedTopic('t', name), { at: new Date(), by: null }));
  await put('Data');
  const epoch = first.slice(0, 8);
  expect(await readHead()).toBe(`${epoch}.1`);
  let next = '';
  await writer.transact(async (sql) => void (next = await startNewEpoch(sql)));
  expect(next).not.toBe(epoch);
  await put('Information');
  expect(await readHead()).toBe(`${next}.2`);
  await writer.close();
});
