import type { SnapshotLine } from '@shoal/content-schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inShort, readFeed, readSnapshot } from '../../../test/read-changes.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../../test/store-database.js';
import {
  storedArticle,
  storedAuthor,
  storedOrganisation,
  storedSite,
  storedTopic,
} from '../../../test/stored-items.js';
import { runStatement, type TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../../content-store/put-item.js';
import type { Projection } from '../../content-store/stored.js';

let database: TestDatabase;
let writer: StoreWriter;
let served: ServedContentApi;

const articles = 250;
const put = (item: Projection) => writer.transact((sql) => putItem(sql, item, { at: new Date(), by: null }));
const article = (number: number, title: string) =>
  storedArticle(`article-${number}`, title, {
    organisations: [number % 9 === 0 ? 'o2' : 'o1'],
    authors: ['a1'],
    topics: ['t1'],
  });
const idOf = (line: SnapshotLine) =>
  line.line === 'item' && line.item.type !== 'unknown' && line.item.type !== 'site' ? [line.item.id] : [];

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
  served = await serveContentApi(database.url);
  await put(storedSite());
  await put(storedOrganisation('o1', 'Tidewater'));
  await put(storedOrganisation('o2', 'Lantern'));
  await put(storedTopic('t1', 'Letters'));
  await put(storedAuthor('a1', 'Marit Oyelaran'));
  await writer.transact(async (sql) => {
    for (let number = 0; number < articles; number += 1) {
      await putItem(sql, article(number, `Article ${number}`), { at: new Date(), by: null });
    }
  });
});
afterAll(async () => {
  await writer.close();
  await served.stop();
  await database.drop();
});

const countConnections = async () =>
  (
    await runStatement<{ count: number }>(
      database.url,
      `select count(*)::integer as count from pg_stat_activity
       where datname = current_database() and application_name = 'content-snapshot' and state <> 'idle'`,
    )
  )[0]?.count;

it('is everything, once, between the cursor to follow from and the count', async () => {
  const [start, ...lines] = await readSnapshot(served.url);
  expect(start).toMatchObject({ line: 'start', cursor: (await readFeed(served.url, { after: 'now' })).next });
  expect(lines.at(-1)).toEqual({ line: 'end', items: articles + 5 });
  expect(new Set(lines.flatMap(idOf)).size).toBe(articles + 4);
  expect(lines.find(({ line }) => line === 'item')).toMatchObject({
    dependsOn: expect.arrayContaining(['site:site']) as [],
  });
});

it('is narrowed as the changes are', async () => {
  const lines = await readSnapshot(served.url, '?organisation=o2&type=article');
  expect(lines.flatMap(idOf)).toHaveLength(28);
  expect((await readSnapshot(served.url, '?topic=t1')).flatMap(idOf)).toHaveLength(articles + 1);
  expect((await fetch(`${served.url}/api/v1/snapshot?topic=never-was`)).status).toBe(404);
  expect((await fetch(`${served.url}/api/v1/snapshot?type=media`)).status).toBe(400);
});

it('shows one moment, however much is written meanwhile, and the changes go on from there', async () => {
  const response = await fetch(`${served.url}/api/v1/snapshot`);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const first = await reader.read();
  await put(article(249, 'Changed while the snapshot was read'));
  await put(article(250, 'Added while the snapshot was read'));
  let text = new TextDecoder().decode(first.value);
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    text += new TextDecoder().decode(part.value);
  }
  expect(text).not.toContain('while the snapshot was read');
  expect(text.trimEnd().endsWith(`{"line":"end","items":${articles + 5}}`)).toBe(true);
  const { cursor } = JSON.parse(text.slice(0, text.indexOf('\n'))) as { cursor: string };
  expect(inShort(await readFeed(served.url, { after: cursor }))).toEqual([
    'updated article article-249',
    'published article article-250',
  ]);
});

it('holds no connection for a reader who goes away, or who only asks whether it is there', async () => {
  expect((await fetch(`${served.url}/api/v1/snapshot`, { method: 'HEAD' })).status).toBe(200);
  for (let round = 0; round < 3; round += 1) {
    const away = new AbortController();
    const response = await fetch(`${served.url}/api/v1/snapshot`, { signal: away.signal });
    await (response.body as ReadableStream<Uint8Array>).getReader().read();
    away.abort();
  }
  await expect.poll(countConnections).toBe(0);
  expect((await readSnapshot(served.url)).at(-1)).toMatchObject({ line: 'end' });
  expect(served.told).toEqual([]);
});
