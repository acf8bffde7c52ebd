import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../test/fill-store.js';
import { listReads } from '../../test/list-reads.js';
import { createStoreDatabase } from '../../test/store-database.js';
import type { TestDatabase } from '../../test/test-database.js';
import { publicLists } from '../../test/public-lists.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createStoreDatabase();
  await fillStore(database.url, 5000);
});
afterAll(() => database.drop());

describe('in a store of 5,000 articles', () => {
  it.each(publicLists)('$name reads at most ten times the rows that it answers', async ({ query }) => {
    const { returned, read, plan } = await listReads(database.url, query);
    expect(returned).toBeGreaterThan(0);
    expect(read, plan).toBeLessThanOrEqual(10 * returned);
  });
});
