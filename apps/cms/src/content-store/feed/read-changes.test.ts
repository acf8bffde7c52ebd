import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStoreDatabase } from '../../../test/store-database.js';
import { runStatement, type TestDatabase } from '../../../test/test-database.js';
import type { Sql } from '../sql.js';
import type { ChangeFilter } from './change-filter.js';
import { readChanges } from './read-changes.js';

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

let database: TestDatabase;
let client: Client;

/** A feed of many organisations: `big` has most of it, `small` hardly anything. */
const manyChanges = `
  set session_replication_role = replica;
  insert into content.change (seq, event, item_id, item_type, at, concerned_before, concerned_after, tags)
  select n, 'updated', 'item-' || n % 997,
    case when n % 50 = 0 then 'author' else 'article' end, now(), 'null',
    jsonb_build_object('slug', 'item', 'authors', '[]'::jsonb, 'topics', jsonb_build_array('t' || n % 7),
      'organisations', jsonb_build_array(case when n % 1000 = 0 then 'small' when n % 2 = 0 then 'big' else 'o' || n % 91 end)),
    '{"expire": [], "refresh": [], "purge": []}'
  from generate_series(1, 20000) as n;
  insert into content.change_target (target_id, seq)
  select target, c.seq from content.change c, content.change_targets(c) as target;
  analyze content.change;
  analyze content.change_target`;

beforeAll(async () => {
  database = await createStoreDatabase();
  await runStatement(database.url, manyChanges);
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Reads changes and counts the rows that PostgreSQL looked at in tables and indexes. */
async function readCounted(filter: ChangeFilter, after: number) {
  let scanned = 0;
  const sql: Sql = {
    rows: async <Row>(statement: string, values: readonly unknown[] = []) => {
      const explained = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
        `explain (analyze, format json) ${statement}`,
        [...values],
      );
      scanned += countScanned(explained.rows[0]?.['QUERY PLAN'][0]?.Plan);
      return (await client.query(statement, [...values])).rows as Row[];
    },
  };
  const page = await readChanges(sql, { after, filter, limit: 20 });
  return { found: page.changes.length, scanned };
}

function countScanned(plan: Plan | undefined): number {
  if (!plan) return 0;
  const own = /Scan/.test(plan['Node Type']) ? rowsOf(plan) * plan['Actual Loops'] : 0;
  return own + (plan.Plans ?? []).reduce((sum, part) => sum + countScanned(part), 0);
}

const rowsOf = (plan: Plan) => plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0);

describe('reading a part of a long feed', () => {
  it.each<[string, ChangeFilter]>([
    ['everything', {}],
    ['a type', { type: ['author'] }],
    ['a large organisation', { organisation: ['big'] }],
    ['a small organisation', { organisation: ['small'] }],
    ['several organisations', { organisation: ['small', 'big', 'o5'] }],
    ['a large organisation and what its articles show', { organisation: ['big'], linked: true }],
    ['an organisation’s articles', { organisation: ['big'], type: ['article'] }],
  ])('looks at no more than ten rows for each that it finds: %s', async (_what, filter) => {
    for (const after of [0, 5000]) {
      const { found, scanned } = await readCounted(filter, after);
      expect(found).toBeGreaterThanOrEqual(15);
      expect(scanned / found).toBeLessThanOrEqual(10);
    }
  });

  it('looks at one filter’s changes for another that a seventh of them match', async () => {
    const { found, scanned } = await readCounted({ organisation: ['big'], topic: ['t3'] }, 0);
    expect(found).toBe(20);
    expect(scanned / found).toBeLessThanOrEqual(3 * 7);
  });
});
