import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, runStatement, type TestDatabase } from '../../test/test-database.js';
import { takeBootLock } from './boot-lock.js';
import { migrateContentStore } from './migrate.js';
import { allMigrations } from './migrations/all-migrations.js';
import { putItem } from './put-item.js';
import type { Transaction } from './sql.js';
import type { Projection } from './stored.js';

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

const topic = (id: string, name: string): Projection => ({
  id,
  type: 'topic',
  slug: id,
  name,
  day: null,
  summary: { name },
  document: { name, description: null },
  links: [],
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Writes items in transactions with pauses, every fifth of which ends in a rollback. */
async function write(writer: number, rounds: number): Promise<number> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const sql: Transaction = {
    kind: 'transaction',
    rows: async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await client.query(statement, [...values])).rows as Row[],
  };
  let committed = 0;
  for (let round = 0; round < rounds; round += 1) {
    await client.query('begin');
    await putItem(sql, topic(`topic-${writer}-${round % 3}`, `Name ${round}`), { at: new Date(), by: null });
    await pause(Math.random() * 10);
    const keep = round % 5 !== 4;
    await client.query(keep ? 'commit' : 'rollback');
    if (keep) committed += 1;
  }
  await client.end();
  return committed;
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

  it('numbers changes in the order in which they become visible, whoever writes and whatever is undone', async () => {
    const writers = { busy: true };
    const seen: number[] = [];
    const follow = async () => {
      const rows = await runStatement<{ seq: string }>(
        database.url,
        'select seq from content.change where seq > $1 order by seq',
        [seen.at(-1) ?? 0],
      );
      seen.push(...rows.map(({ seq }) => Number(seq)));
    };
    const follower = (async () => {
      while (writers.busy) await follow();
    })();
    const committed = await Promise.all(Array.from({ length: 6 }, (_, writer) => write(writer, 20)));
    writers.busy = false;
    await follower;
    await follow();
    const [total] = await runStatement<{ all: number; unnumbered: number }>(
      database.url,
      'select count(*)::integer as all, count(*) filter (where seq is null)::integer as unnumbered from content.change',
    );
    expect(total).toEqual({ all: committed.reduce((sum, count) => sum + count, 0), unnumbered: 0 });
    expect(seen).toHaveLength(total?.all ?? 0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
});
