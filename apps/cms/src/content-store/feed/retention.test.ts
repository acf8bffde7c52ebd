import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '../../../test/read-changes.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../../test/store-database.js';
import { storedArticle, storedOrganisation, storedSite, storedTopic } from '../../../test/stored-items.js';
import { runStatement, type TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../put-item.js';
import { removeItem } from '../remove-item.js';
import { compactOldChanges, startRetention } from './retention.js';

let database: TestDatabase;
let writer: StoreWriter;
let api: ServedContentApi;
let cursor: string;

const longAgo = new Date('2020-03-02T10:00:00Z');
const occasion = (at = longAgo) => ({ at, by: null });
const forget = () => compactOldChanges(database.url, 30, new AbortController().signal);

const write = (id: string, title: string, organisations: string[], at?: Date) =>
  writer.transact((sql) =>
    putItem(
      sql,
      storedArticle(id, title, { organisations, authors: [], topics: [], file: null }),
      occasion(at),
    ),
  );
const remove = (id: string) => writer.transact((sql) => removeItem(sql, { id, type: 'article' }, occasion()));

/** What somebody is told who follows from before anything was given up. */
const told = async (params: Record<string, string> = {}) =>
  (await readFeed(api.url, { after: cursor, type: 'article', ...params })).data.map(
    ({ event, item }) => `${event} ${item.id}`,
  );

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
  await writer.transact(async (sql) => {
    await putItem(sql, storedSite(), occasion());
    await putItem(sql, storedTopic('t1', 'Data'), occasion());
    for (const id of ['o1', 'o2']) await putItem(sql, storedOrganisation(id, id), occasion());
  });
  api = await serveContentApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await writer.close();
  await database.drop();
});
beforeEach(async () => {
  cursor = (await readFeed(api.url, { after: 'now' })).next;
});

describe('changes that are given up', () => {
  it('leave the latest of each item, and a cursor from before them leads on', async () => {
    for (const title of ['One', 'Two', 'Three']) await write('a', title, ['o1']);
    await write('b', 'Other', ['o1']);
    expect(await told()).toEqual(['published a', 'updated a', 'updated a', 'published b']);
    await forget();
    expect(await told()).toEqual(['updated a', 'published b']);
  });

  it('are those of long ago alone', async () => {
    await write('c', 'One', ['o1']);
    await write('c', 'Two', ['o1'], new Date());
    await write('c', 'Three', ['o1'], new Date());
    await forget();
    expect(await told()).toEqual(['updated c', 'updated c']);
  });

  it('never are removals', async () => {
    await write('d', 'One', ['o1']);
    await remove('d');
    await write('d', 'Two', ['o1']);
    await remove('d');
    await forget();
    expect(await told()).toEqual(['removed d', 'removed d']);
  });

  it('still tell those whom the item left meanwhile', async () => {
    await write('e', 'One', ['o1']);
    const { next } = await readFeed(api.url, { after: 'now' });
    await write('e', 'Two', ['o2']);
    await write('e', 'Three', ['o2']);
    await forget();
    expect(await told({ after: next, organisation: 'o1' })).toEqual(['left e']);
    expect(await told({ after: next, organisation: 'o2' })).toEqual(['updated e']);
  });

  it('still tell caches what they made old', async () => {
    await write('f', 'One', ['o1']);
    await write('f', 'Two', ['o2']);
    await write('f', 'Three', ['o2']);
    await forget();
    const [change] = (await readFeed(api.url, { after: cursor })).data;
    expect(change?.tags.expire).toContain('list:article:organisation:o1');
  });

  it('are gone from the tables', async () => {
    await write('g', 'One', ['o1']);
    await write('g', 'Two', ['o2']);
    await forget();
    const count = await runStatement<{ changes: number; targets: number }>(
      database.url,
      `select (select count(*)::integer from content.change where item_id = 'g') as changes,
         (select count(*)::integer from content.change_target t
          where not exists (select 1 from content.change c where c.seq = t.seq)) as targets`,
    );
    expect(count).toEqual([{ changes: 1, targets: 0 }]);
  });

  it('are given up by themselves from the start of a CMS on', async () => {
    await write('h', 'One', ['o1']);
    await write('h', 'Two', ['o1']);
    const troubles: unknown[] = [];
    const onTrouble = (error: unknown) => void troubles.push(error);
    const retention = startRetention({ databaseUrl: database.url, days: 30, onTrouble });
    await expect.poll(() => told()).toEqual(['updated h']);
    await retention.stop();
    expect(troubles).toEqual([]);
  });

  it('are given up once: nothing is written the second time', async () => {
    await forget();
    const rows = () => runStatement(database.url, 'select xmin, seq from content.change order by seq');
    const before = await rows();
    await forget();
    expect(await rows()).toEqual(before);
  });
});
