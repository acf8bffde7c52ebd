import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeConcurrently } from '../../test/concurrent-writers.js';
import { expectAllSeen, followWhile } from '../../test/follow-while.js';
import { serveContentApi, type ServedContentApi } from '../../test/serve-content-api.js';
import { createStoreDatabase } from '../../test/store-database.js';
import { runStatement, type TestDatabase } from '../../test/test-database.js';

let database: TestDatabase;
let served: ServedContentApi;

beforeAll(async () => {
  database = await createStoreDatabase();
  served = await serveContentApi(database.url);
});
afterAll(async () => {
  await served.stop();
  await database.drop();
});

const followWriters = async () => {
  let count = 0;
  const followed = await followWhile(
    { url: served.url, databaseUrl: database.url, followers: 3 },
    async () => {
      count = await writeConcurrently(database.url, { writers: 8, rounds: 40 });
    },
  );
  return { followed, count };
};

describe('the order of changes', () => {
  it('is that in which they become visible: nobody misses one, whoever writes and whatever is undone', async () => {
    const { followed, count } = await followWriters();
    expectAllSeen(followed, count);
  });

  it('would lose changes to those who follow if numbers were given out as they are written', async () => {
    await runStatement(database.url, numberedAsWritten);
    const { followed, count } = await followWriters();
    expect(followed.committed).toHaveLength(count);
    for (const seen of followed.seen) expect(seen.length).toBeLessThan(count);
    expect(() => expectAllSeen(followed, count)).toThrow();
  });
});

/** What the migration does in COMMIT and under a lock, done at once. */
const numberedAsWritten = `
  drop trigger number_change on content.change;
  create or replace function content.number_change() returns trigger language plpgsql as $$
  declare
    given bigint;
  begin
    given := nextval('content.change_seq');
    update content.change set seq = given where id = new.id;
    insert into content.change_target (target_id, seq)
    select target, given from content.change_targets(new) as target;
    perform pg_notify('content_change', given::text);
    return null;
  end
  $$;
  create trigger number_change after insert on content.change
    for each row execute function content.number_change()`;
