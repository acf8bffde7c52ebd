import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createStoreDatabase } from '../../../test/store-database.js';
import { openReadPool } from '../read-pool.js';
import { findMatches } from './find-matches.js';
import { runStatement, type TestDatabase } from '../../../test/test-database.js';

let database: TestDatabase;

/**
 * More articles than are looked through first, several to a day, in no order, and some that are far older; words in
 * all, in some, in those that are looked through next, and in the oldest.
 */
beforeAll(async () => {
  database = await createStoreDatabase();
  await runStatement(
    database.url,
    `with made as (
       select n, 'a' || n as id, timestamptz '2020-01-01' + n / 5 * interval '1 day' - case when n < 100 then interval '40 years' else '0' end as date,
         'cod' || case when n % 7 = 0 then ' plaice' else '' end || case when n between 100 and 102 then ' halibut' else '' end || case when n < 3 then ' turbot' else '' end as says
       from generate_series(0, 4199) as n order by md5(n::text)
     ), standing as (
       insert into content.status (item_id, type, slug, state, first_published_at, public_updated_at, changed_at, version)
       select id, 'article', id, 'live', date, date, date, 1 from made
     ), item as (
       insert into content.item (id, type, slug, state, name, date, first_published_at, public_updated_at, changed_at,
         version, fingerprint, summary, document)
       select id, 'article', id, 'live', id, date, date, date, date, 1, '', '{}', '{}' from made
     )
     insert into content.search (item_id, live, date, topics, organisations, body, marks, words)
     select id, true, date, '{}', '{}', says, content.search_marks('', date, '{}', '{}', '{}'),
       to_tsvector('content.english', says) from made`,
  );
});
afterAll(() => database.drop());

const idsOf = async (statement: string, values: unknown[]) =>
  (await runStatement<{ id: string }>(database.url, statement, values)).map(({ id }) => id);

it.each([
  ['cod', 100],
  ['cod', 4100],
  ['plaic', 50],
  ['plaic', 1001],
  ['turbot', 1001],
  ['halibut', 1001],
  ['halibut', 2],
  ['!plaic', 300],
  ['turbot | plaic', 1001],
])('finds the newest that match %s, %i at most, each once', async (query, most) => {
  const found = await idsOf('select item_id as id from content.newest_matches($1::tsquery, $2)', [
    query,
    most,
  ]);
  const plainly = await idsOf(
    'select item_id as id from content.search where words @@ $1::tsquery order by date desc, item_id limit $2',
    [query, most],
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(plainly);
});

it('ranks the newest matches so that each is on one page', async () => {
  const pool = openReadPool({
    databaseUrl: database.url,
    max: 1,
    timeoutMs: 5000,
    asReadRole: true,
    onError: () => undefined,
  });
  onTestFinished(() => pool.close());
  const nothingCounted = { total: 0, topics: [], organisations: [], years: [] };
  const listPage = async (page: number) => {
    const asked = { match: "'cod'", rank: "'cod'", lexemes: ['cod'], page, limit: 50 };
    return (await findMatches(pool, asked, page === 1 ? undefined : nothingCounted)).items.map(
      ({ id }) => id,
    );
  };
  const pages = await Promise.all(Array.from({ length: 11 }, (_, index) => index + 1).map(listPage));
  const newest = await idsOf(
    'select item_id as id from content.search order by date desc, item_id limit 500',
    [],
  );
  expect(pages.flat().toSorted()).toEqual(newest.toSorted());
});
