import { afterAll, beforeAll, expect, it } from 'vitest';
import { describePlan, openExplainedSql, rowsRead, type ExplainedSql } from '../../test/explain-reads.js';
import { fillSearchAndFeed, fillStore } from '../../test/fill-store.js';
import { publicLists } from '../../test/public-lists.js';
import { createStoreDatabase } from '../../test/store-database.js';
import type { TestDatabase } from '../../test/test-database.js';
import type { ChangeFilter } from './feed/change-filter.js';
import { readChanges } from './feed/read-changes.js';
import { findTargets } from './find-targets.js';
import { getEditionContent, listEditions } from './get-editions.js';
import { getItemBySlug, lookUpId } from './get-item.js';
import { listItems } from './list-items.js';
import { createKeptCounts } from './search/kept-counts.js';
import { searchArticles } from './search/search-articles.js';

const articles = 100_000;

/** The most that a search reads, however many match: it looks among the newest 1,000, then eight times as far back. */
const mostReadBySearch = 12_000;

let database: TestDatabase;
let sql: ExplainedSql;
const table: string[] = [];

beforeAll(async () => {
  database = await createStoreDatabase();
  await fillStore(database.url, articles);
  await fillSearchAndFeed(database.url);
  sql = await openExplainedSql(database.url);
}, 900_000);
afterAll(async () => {
  process.stdout.write(`${['  read of  answered', ...table].join('\n')}\n`);
  await sql.close();
  await database.drop();
});

/** Runs a query and notes what it read. `run` says how many rows its answer shows. */
async function measure(
  name: string,
  run: () => Promise<number>,
): Promise<{ read: number; shown: number; plan: string }> {
  sql.takePlans();
  const shown = await run();
  const plans = sql.takePlans();
  const read = plans.map(rowsRead).reduce((sum, rows) => sum + rows, 0);
  table.push(`${String(read).padStart(6)} of ${String(shown).padStart(6)}  ${name}`);
  return { read, shown, plan: plans.flatMap((plan) => describePlan(plan)).join('\n') };
}

const countChanges = async (filter: ChangeFilter): Promise<number> =>
  1 + (await readChanges(sql, { after: 40_000, limit: 50, filter })).changes.length;

const countFound = async (
  lookup: Promise<Awaited<ReturnType<typeof lookUpId>> | Awaited<ReturnType<typeof getItemBySlug>>>,
) => {
  const found = await lookup;
  return found.outcome === 'found' ? 1 + found.linked.length : 1;
};

const queries: [string, () => Promise<number>][] = [
  ['an article', () => countFound(getItemBySlug(sql, 'article', 'article-600'))],
  ['an author', () => countFound(getItemBySlug(sql, 'author', 'author-11'))],
  ['the organisation of most', () => countFound(getItemBySlug(sql, 'organisation', 'organisation-0'))],
  ['a topic', () => countFound(getItemBySlug(sql, 'topic', 'topic-3'))],
  ['an article by its id', () => countFound(lookUpId(sql, 'article', 'article-600'))],
  ['an address where nothing is', () => countFound(getItemBySlug(sql, 'article', 'nothing'))],
  ['the editions of an article', async () => (await listEditions(sql, 'article-600')).length],
  ['an edition', async () => 1 + ((await getEditionContent(sql, 'article-600', 1))?.linked.length ?? 0)],
  [
    'what filters lead to',
    async () => (await findTargets(sql, [{ filter: 'topic', slug: 'topic-3' }])).length,
  ],
  ...publicLists.map(({ name, query }): [string, () => Promise<number>] => [
    `list: ${name}`,
    async () => {
      const { items, linked, related } = await listItems(sql, query);
      return items.length + linked.length + (related ?? []).flat().length;
    },
  ]),
  ['all changes', () => countChanges({})],
  ['the changes of one organisation', () => countChanges({ organisation: ['organisation-0'] })],
  [
    'the changes of an author, in a topic',
    () => countChanges({ author: ['author-11'], topic: ['topic-11'] }),
  ],
  ['the changes of authors', () => countChanges({ type: ['author'] })],
];

it.each(queries)('reads for %s at most ten times the rows that it answers', async (name, run) => {
  const { read, shown, plan } = await measure(name, run);
  expect(read, plan).toBeLessThanOrEqual(10 * shown);
});

it.each([
  ['a word in all', 'number'],
  ['a word in 5 %', 'frequent'],
  ['a word in 0.1 %', 'seldom'],
  ['two words', 'number frequent'],
])('reads for a search for %s no more than is looked among, ranked and counted', async (name, q) => {
  const search = async (): Promise<number> => {
    const { matches } = await searchArticles(sql, { q, page: 1, limit: 20 }, createKeptCounts());
    return (matches?.items.length ?? 0) + (matches?.linked.length ?? 0);
  };
  const { read, shown, plan } = await measure(`search: ${name}`, search);
  expect(shown).toBeGreaterThan(20);
  expect(read, plan).toBeLessThanOrEqual(mostReadBySearch);
});
