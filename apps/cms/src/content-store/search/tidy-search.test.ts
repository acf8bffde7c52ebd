import { expect, it, onTestFinished, vi } from 'vitest';
import { serveContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter } from '../../../test/store-database.js';
import { storedArticle, storedSite } from '../../../test/stored-items.js';
import { runStatement } from '../../../test/test-database.js';
import { putItem } from '../put-item.js';

it('sorts what was published into the index of search in a moment, so that no search reads through it', async () => {
  const database = await createStoreDatabase();
  onTestFinished(() => database.drop());
  const writer = await openStoreWriter(database.url);
  onTestFinished(() => writer.close());
  const publish = (id: string) =>
    writer.transact((sql) =>
      putItem(sql, storedArticle(id, 'A limpet', { organisations: [], authors: [], topics: [] }), {
        at: new Date(),
        by: null,
      }),
    );
  const countUnsorted = async () => {
    const [row] = await runStatement<{ pages: number }>(
      database.url,
      `select gin_clean_pending_list('content.search_words')::integer as pages`,
    );
    return row?.pages;
  };
  await writer.transact((sql) => putItem(sql, storedSite(), { at: new Date(), by: null }));
  await publish('before');
  expect(await countUnsorted()).toBe(1);

  const api = await serveContentApi(database.url);
  onTestFinished(() => api.stop());
  await publish('after');
  const isSorted = async () =>
    runStatement(
      database.url,
      'select 1 from pg_stat_activity where datname = current_database() and application_name = $1 and state = $2',
      ['content-tidy', 'idle'],
    );
  await vi.waitFor(async () => expect(await isSorted()).toHaveLength(1));
  expect(await countUnsorted()).toBe(0);
  expect(api.told).toEqual([]);
});
