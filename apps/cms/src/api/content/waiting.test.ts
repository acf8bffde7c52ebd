import { afterAll, beforeAll, expect, it } from 'vitest';
import { inShort, readFeed } from '../../../test/read-changes.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../../test/store-database.js';
import { storedArticle, storedOrganisation, storedSite, storedTopic } from '../../../test/stored-items.js';
import { runStatement, type TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../../content-store/put-item.js';
import type { Projection } from '../../content-store/stored.js';

let database: TestDatabase;
let writer: StoreWriter;
let served: ServedContentApi;

const put = (item: Projection) => writer.transact((sql) => putItem(sql, item, { at: new Date(), by: null }));
const head = async () => (await readFeed(served.url, { after: 'now' })).next;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How many connections of a kind there are, and what else is asked of them. */
const connections = (application: string, also = '') =>
  runStatement<{ pid: number }>(
    database.url,
    `select pid${also} from pg_stat_activity where datname = current_database() and application_name = $1`,
    [application],
  );

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
  served = await serveContentApi(database.url);
  await put(storedSite());
  await put(storedOrganisation('o1', 'Tidewater'));
  await put(storedOrganisation('o2', 'Lantern'));
  await put(storedTopic('t1', 'Letters'));
});
afterAll(async () => {
  await writer.close();
  await served.stop();
  await database.drop();
});

it('ends the moment a change that matters is committed, and not for another', async () => {
  const after = await head();
  const startedAt = performance.now();
  const waiting = readFeed(served.url, { after, wait: '20', organisation: 'o1' });
  await pause(100);
  await put(
    storedArticle('other', 'An article of others', { organisations: ['o2'], authors: [], topics: ['t1'] }),
  );
  await pause(100);
  await put(storedArticle('x', 'The first article', { organisations: ['o1'], authors: [], topics: ['t1'] }));
  expect(inShort(await waiting)).toEqual(['published article x']);
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

it('ends with nothing when the time is up, and with the place to go on from', async () => {
  const after = await head();
  const waiting = readFeed(served.url, { after, wait: '1', type: 'page' });
  await pause(100);
  await put(storedTopic('t1', 'Letters we send'));
  const page = await waiting;
  expect(page).toMatchObject({ data: [], more: false });
  expect(page.next).toBe(await head());
});

it('waits from now on where asked to', async () => {
  const waiting = readFeed(served.url, { after: 'now', wait: '20' });
  await pause(300);
  await put(storedTopic('t1', 'Letters'));
  expect(inShort(await waiting)).toEqual(['updated topic t1']);
});

it('costs no connection and no query, however many wait', async () => {
  const after = await head();
  const followers = Array.from({ length: 100 }, () =>
    readFeed(served.url, { after, wait: '20', organisation: 'o1' }),
  );
  await pause(1000);
  const busy = await connections('content-read', `, state, xact_start`);
  expect(busy.length).toBeLessThanOrEqual(5);
  expect(busy.every((connection) => 'state' in connection && connection.state === 'idle')).toBe(true);
  expect(await connections('content-feed')).toHaveLength(1);
  const lastUse = async () => connections('content-read', ', query_start::text');
  const before = await lastUse();
  await put(
    storedArticle('x', 'The first article, again', { organisations: ['o1'], authors: [], topics: ['t1'] }),
  );
  const pages = await Promise.all(followers);
  expect(new Set(pages.map((page) => inShort(page).join()))).toEqual(new Set(['updated article x']));
  expect(await lastUse()).toEqual(before);
});

it('loses nothing while the connection that listens is broken', async () => {
  const after = await head();
  const waiting = readFeed(served.url, { after, wait: '20' });
  await pause(200);
  const [listening] = await connections('content-feed');
  await Promise.all([
    runStatement(database.url, 'select pg_terminate_backend($1)', [listening?.pid]),
    put(storedTopic('t1', 'Letters, once more')),
  ]);
  expect(inShort(await waiting)).toEqual(['updated topic t1']);
  // Heard of in either order: the change may be told before its connection is found to be broken.
  await expect.poll(() => served.told.join()).toContain('Changes are not heard of for now');
  const pidNow = async () => (await connections('content-feed'))[0]?.pid ?? listening?.pid;
  await expect.poll(pidNow).not.toBe(listening?.pid);
});

it('ends with an answer when the CMS does', async () => {
  const ending = await serveContentApi(database.url);
  const after = await head();
  const waiting = Array.from({ length: 20 }, () => readFeed(ending.url, { after, wait: '20' }));
  await pause(300);
  const startedAt = performance.now();
  await ending.stop();
  expect(performance.now() - startedAt).toBeLessThan(3000);
  for (const page of await Promise.all(waiting)) expect(page).toEqual({ data: [], next: after, more: false });
  expect(ending.told).toEqual([]);
});
