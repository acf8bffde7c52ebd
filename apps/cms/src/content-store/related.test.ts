import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../test/store-database.js';
import {
  storedArticle,
  storedAuthor,
  storedOrganisation,
  storedSite,
  storedTopic,
  type ArticleLinks,
} from '../../test/stored-items.js';
import { runStatement, type TestDatabase } from '../../test/test-database.js';
import { getItemById } from './get-item.js';
import { putItem } from './put-item.js';
import { removeItem } from './remove-item.js';
import type { Link } from './stored.js';

let database: TestDatabase;
let writer: StoreWriter;

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
});
afterAll(async () => {
  await writer.close();
  await database.drop();
});
beforeEach(async () => {
  await runStatement(database.url, 'truncate content.status cascade');
  await writer.transact(async (sql) => {
    const occasion = { at: new Date('2026-01-01'), by: null };
    await putItem(sql, storedSite(), occasion);
    for (const id of ['t1', 't2']) await putItem(sql, storedTopic(id, id), occasion);
    for (const id of ['o1', 'o2', 'o3']) await putItem(sql, storedOrganisation(id, id), occasion);
    for (const id of ['a1', 'a2']) await putItem(sql, storedAuthor(id, id), occasion);
  });
});

interface Given extends Partial<ArticleLinks> {
  mentions?: string[];
  related?: string[];
}

/** Puts an article; those put later are newer. */
let hour = 0;
const put = (id: string, { mentions = [], related = [], ...linked }: Given) =>
  writer.transact((sql) => {
    const item = storedArticle(id, `Title ${id}`, { organisations: [], authors: [], topics: [], ...linked });
    const more = [
      ...mentions.map((target): Link => ({ role: 'mention', id: target })),
      ...related.map((target): Link => ({ role: 'related', id: target })),
    ];
    hour += 1;
    const at = new Date(Date.UTC(2026, 1, 1, hour));
    return putItem(sql, { ...item, links: [...item.links, ...more] }, { at, by: null });
  });

async function relatedTo(id: string): Promise<string[]> {
  let ids: string[] = [];
  await writer.transact(async (sql) => {
    const linked = (await getItemById(sql, id))?.linked ?? [];
    ids = linked.filter(({ type }) => type === 'article').map((item) => item.id);
  });
  return ids;
}

it('counts a topic more than an author, that more than an organisation, and a mention least', async () => {
  await put('topic', { topics: ['t1'] });
  await put('author', { authors: ['a1'] });
  await put('organisation', { organisations: ['o1'] });
  await put('mention', { mentions: ['o2'] });
  await put('nothing', { topics: ['t2'], authors: ['a2'], organisations: ['o3'], mentions: ['o1'] });
  await put('this', { topics: ['t1'], authors: ['a1'], organisations: ['o1'], mentions: ['o2'] });
  expect(await relatedTo('this')).toEqual(['topic', 'author', 'organisation', 'mention']);
});

it('puts what shares more first, then what is newer, and says the same when asked again', async () => {
  await put('both', { topics: ['t1', 't2'] });
  await put('older', { topics: ['t1'] });
  await put('newer', { topics: ['t2'] });
  await put('this', { topics: ['t1', 't2'] });
  expect(await relatedTo('this')).toEqual(['both', 'newer', 'older']);
  expect(await relatedTo('this')).toEqual(['both', 'newer', 'older']);
});

it('begins with what its editor chose, in that order, and names nothing twice', async () => {
  await put('shares', { topics: ['t1'] });
  await put('first', {});
  await put('second', { topics: ['t1'] });
  await put('this', { topics: ['t1'], related: ['second', 'first'] });
  expect(await relatedTo('this')).toEqual(['second', 'first', 'shares']);
});

it('leaves out what is withdrawn, removed or not published yet', async () => {
  await put('live', { topics: ['t1'] });
  for (const id of ['withdrawn', 'removed']) await put(id, { topics: ['t1'] });
  await put('this', { topics: ['t1'], related: ['withdrawn', 'removed', 'not-yet', 'this'] });
  await runStatement(database.url, `update content.item set state = 'withdrawn' where id = 'withdrawn'`);
  await runStatement(database.url, `update content.link set state = 'withdrawn' where item_id = 'withdrawn'`);
  await writer.transact((sql) =>
    removeItem(sql, { id: 'removed', type: 'article' }, { at: new Date(), by: null }),
  );
  expect(await relatedTo('this')).toEqual(['live']);
});

it('names six at most', async () => {
  for (let number = 0; number < 9; number += 1) await put(`n${number}`, { topics: ['t1'] });
  await put('this', { topics: ['t1'], related: ['n0'] });
  expect(await relatedTo('this')).toEqual(['n0', 'n8', 'n7', 'n6', 'n5', 'n4']);
});
