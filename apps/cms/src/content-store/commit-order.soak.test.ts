import { expect, it } from 'vitest';
import { writeConcurrently } from '../../test/concurrent-writers.js';
import { expectAllSeen, followWhile } from '../../test/follow-while.js';
import { serveContentApi } from '../../test/serve-content-api.js';
import { createStoreDatabase } from '../../test/store-database.js';

it('shows 3 followers every change of 8 writers with 500 transactions each, once and in order', async () => {
  const database = await createStoreDatabase();
  const served = await serveContentApi(database.url);
  try {
    let count = 0;
    const followed = await followWhile(
      { url: served.url, databaseUrl: database.url, followers: 3 },
      async () => void (count = await writeConcurrently(database.url, { writers: 8, rounds: 500 })),
    );
    expectAllSeen(followed, count);
    expect(count).toBe(8 * 400);
    expect(served.told).toEqual([]);
  } finally {
    await served.stop();
    await database.drop();
  }
});
