import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inShort, readFeed } from '../../../test/read-changes.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../../test/store-database.js';
import {
  storedArticle,
  storedAuthor,
  storedOrganisation,
  storedSite,
  storedTopic,
} from '../../../test/stored-items.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../../content-store/put-item.js';
import { removeItem } from '../../content-store/remove-item.js';
import type { Projection } from '../../content-store/stored.js';

let database: TestDatabase;
let writer: StoreWriter;
let served: ServedContentApi;

const occasion = () => ({ at: new Date(), by: 'administrator-of-this-test' });
const put = (item: Projection) => writer.transact((sql) => putItem(sql, item, occasion()));
const remove = (id: string) => writer.transact((sql) => removeItem(sql, { id, type: 'article' }, occasion()));
const byOne = { organisations: ['o1'], authors: ['a1'], topics: ['t1'] };
const byBoth = { ...byOne, organisations: ['o1', 'o2'] };
const head = async () => (await readFeed(served.url, { after: 'now' })).next;
const changesSince = (after: string, params: Record<string, string> = {}) =>
  readFeed(served.url, { after, ...params });

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
  served = await serveContentApi(database.url);
  await put(storedSite());
  await put(storedOrganisation('o1', 'Tidewater'));
  await put(storedOrganisation('o2', 'Lantern'));
  await put(storedAuthor('a1', 'Marit Oyelaran'));
  await put(storedTopic('t1', 'Letters'));
  await put(storedTopic('t2', 'Data'));
});
afterAll(async () => {
  await writer.close();
  await served.stop();
  await database.drop();
});

describe('the change feed', () => {
  it('begins with the first change and is read on from the cursor it gave', async () => {
    const first = await readFeed(served.url, { limit: '4' });
    expect(inShort(first)).toEqual([
      'published site site',
      'published organisation o1',
      'published organisation o2',
      'published author a1',
    ]);
    expect(first.more).toBe(true);
    expect(first.next).toBe(first.data.at(-1)?.cursor);
    const rest = await changesSince(first.next);
    expect(inShort(rest)).toEqual(['published topic t1', 'published topic t2']);
    expect(rest.more).toBe(false);
    expect(await changesSince(rest.next)).toEqual({ data: [], next: rest.next, more: false });
  });

  it('tells what an edition is, whose it is and which answers are old', async () => {
    const after = await head();
    await put(storedArticle('x', 'The first article', byOne));
    const { data } = await changesSince(after);
    expect(data).toMatchObject([
      {
        event: 'published',
        item: { type: 'article', id: 'x', slug: 'x', url: 'https://blog.example.org/articles/x' },
        edition: { number: 1, kind: 'first', note: null },
        organisations: ['o1'],
        topics: ['t1'],
        reason: null,
        replacement: null,
        document: null,
        dependsOn: [],
      },
    ]);
    expect(data[0]?.tags.expire).toContain('list:article:organisation:o1');
  });

  it('tells where an item was before it moved', async () => {
    const after = await head();
    await put(storedArticle('x', 'The first article', byOne, 'new-address'));
    expect((await changesSince(after)).data).toMatchObject([
      { event: 'moved', previousSlug: 'x', item: { slug: 'new-address' } },
    ]);
  });

  it('tells of a removal whose it was and what it was about', async () => {
    await put(storedArticle('gone', 'A removed article', byOne));
    const after = await head();
    await remove('gone');
    expect((await changesSince(after, { include: 'document' })).data).toMatchObject([
      {
        event: 'removed',
        item: { type: 'article', id: 'gone', slug: 'gone' },
        organisations: ['o1'],
        topics: ['t1'],
        document: null,
        tags: { purge: ['article:gone', 'text:article'] },
      },
    ]);
  });

  it('names who took on the work of an organisation that ended', async () => {
    const after = await head();
    await put(storedOrganisation('o2', 'Lantern', { closedAs: 'merged' }, [{ role: 'successor', id: 'o1' }]));
    expect((await changesSince(after)).data).toMatchObject([
      {
        event: 'updated',
        item: { id: 'o2' },
        successors: [
          { id: 'o1', slug: 'o1', name: 'Tidewater', url: 'https://blog.example.org/organisations/o1' },
        ],
      },
    ]);
  });

  it('gives each item as it is now, and what it depends on', async () => {
    const after = await head();
    await put(storedArticle('y', 'The second article', byOne));
    await put(storedArticle('y', 'The second article, again', byOne));
    const { data } = await changesSince(after, { include: 'document' });
    expect(data.map(({ document }) => document)).toMatchObject([
      { type: 'article', title: 'The second article, again' },
      { type: 'article', title: 'The second article, again' },
    ]);
    expect(data[0]?.dependsOn).toEqual(expect.arrayContaining(['article:y', 'author:a1', 'site:site']));
  });

  it('says nothing of who pressed the button', async () => {
    const text = await (await fetch(`${served.url}/api/v1/changes?include=document`)).text();
    expect(text).not.toContain('administrator-of-this-test');
  });
});

describe('a filter', () => {
  it('follows an item in, as it changes, and out', async () => {
    const after = await head();
    await put(storedArticle('z', 'The third article', byOne));
    await put(storedArticle('z', 'The third article', byBoth));
    await put(storedArticle('z', 'The third article, again', byBoth));
    await put(storedArticle('z', 'The third article, again', byOne));
    await put(storedArticle('z', 'Of no concern any more', byOne));
    expect(inShort(await changesSince(after, { organisation: 'o2' }))).toEqual([
      'updated article z',
      'updated article z',
      'left article z',
    ]);
    expect((await changesSince(after, { organisation: 'o1' })).data).toHaveLength(5);
  });

  it('gives no document of what left, even where a change before it has one', async () => {
    const after = await head();
    await put(storedArticle('leaving', 'An article that leaves', byBoth));
    await put(storedArticle('leaving', 'An article that leaves', byOne));
    const { data } = await changesSince(after, { organisation: 'o2', include: 'document' });
    expect(data).toMatchObject([
      { event: 'published', document: { id: 'leaving' } },
      { event: 'left', document: null, dependsOn: [] },
    ]);
  });

  it('gives no document of what was taken away, even where it is back as somebody else’s', async () => {
    await put(storedArticle('returned', 'First ours', byOne));
    const after = await head();
    await remove('returned');
    await put(storedArticle('returned', 'Then theirs', { ...byOne, organisations: ['o2'] }));
    expect(
      (await changesSince(after, { organisation: 'o1', type: 'article', include: 'document' })).data,
    ).toMatchObject([{ event: 'removed', document: null, dependsOn: [] }]);
  });

  it('gives a tombstone to whoever had the item, and to nobody else', async () => {
    const after = await head();
    await put(storedArticle('recalled', 'A recalled article', byOne));
    await remove('recalled');
    expect(inShort(await changesSince(after, { organisation: 'o1', topic: 't1' }))).toEqual([
      'published article recalled',
      'removed article recalled',
    ]);
    expect(inShort(await changesSince(after, { topic: 't2' }))).toEqual([]);
  });

  it('takes several of a kind as one of them, and several kinds as all of them', async () => {
    const after = await head();
    await put(storedArticle('one', 'An article of one', byOne));
    await put(
      storedArticle('two', 'An article of two', { ...byBoth, organisations: ['o2'], topics: ['t2'] }),
    );
    const both = ['published article one', 'published article two'];
    expect(inShort(await changesSince(after, { organisation: 'o1,o2' }))).toEqual(both);
    expect(inShort(await changesSince(after, { organisation: 'o1,o2', topic: 't2' }))).toEqual(both.slice(1));
    expect(inShort(await changesSince(after, { author: 'a1', topic: 't1', type: 'article,page' }))).toEqual(
      both.slice(0, 1),
    );
    expect(inShort(await changesSince(after, { type: 'page' }))).toEqual([]);
  });

  it('that two states match only in turns matches neither', async () => {
    await put(storedArticle('turn', 'An article of one', { ...byOne, topics: ['t1'] }));
    const after = await head();
    await put(
      storedArticle('turn', 'An article of one', { ...byOne, organisations: ['o2'], topics: ['t2'] }),
    );
    const page = await changesSince(after, { organisation: 'o1', topic: 't2' });
    expect(page).toMatchObject({ data: [], more: false });
    expect(page.next).not.toBe(after);
  });

  it('is an organisation’s own record too, and lets through what its articles show where asked', async () => {
    const after = await head();
    await put(storedOrganisation('o1', 'Tidewater Trust'));
    await put(storedAuthor('a1', 'Marit Brooke'));
    await put(storedArticle('other', 'An article of others', { ...byOne, organisations: ['o2'] }));
    const own = 'updated organisation o1';
    expect(inShort(await changesSince(after, { organisation: 'o1' }))).toEqual([own]);
    const withLinked = { organisation: 'o1', type: 'article', include: 'linked' };
    expect(inShort(await changesSince(after, withLinked))).toEqual([own, 'updated author a1']);
  });

  it('by an old slug is the same filter', async () => {
    const after = await head();
    await put({ ...storedTopic('t2', 'Data'), slug: 'information' });
    expect(inShort(await changesSince(after, { topic: 't2' }))).toEqual(['moved topic t2']);
    expect(inShort(await changesSince(after, { topic: 'information' }))).toEqual(['moved topic t2']);
  });
});
