import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStoreDatabase } from '../../../test/store-database.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { openReadPool, type ReadPool } from '../read-pool.js';
import { createKeptCounts } from './kept-counts.js';
import { searchArticles } from './search-articles.js';

let database: TestDatabase;
let pool: ReadPool;

beforeAll(async () => {
  database = await createStoreDatabase();
  pool = openReadPool({
    databaseUrl: database.url,
    max: 1,
    timeoutMs: 5000,
    asReadRole: true,
    onError: () => undefined,
  });
});
afterAll(async () => {
  await pool.close();
  await database.drop();
});

const look = (q: string) => searchArticles(pool, { q, page: 1, limit: 20 }, createKeptCounts());

describe('queries that mean harm', () => {
  it.each([
    "'",
    '"',
    '" or',
    '-',
    '!!',
    ':*',
    "\\' & !",
    '<->',
    '((((',
    "a' | ' e:ada",
    'or or or',
    '- - "" -',
    '\\',
    '🐟',
    'the of',
  ])('%j does no harm', async (q) => {
    expect((await look(q)).matches?.total).toBeTypeOf('number');
  });

  it('that leave nothing to look for find nothing', async () => {
    expect(await look('the of and')).toMatchObject({ asked: { query: '' }, matches: { total: 0 } });
  });

  it.each(["' e:ada'", '" t:letters"', "'\\ o:tidewater'", "''' y:2026"])(
    '%j cannot name what search keeps for itself',
    async (q) => {
      expect((await look(q)).asked.query).not.toMatch(/' [a-z]/);
    },
  );
});
