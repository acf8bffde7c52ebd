import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../../test/fill-store.js';
import { readApi, readArticles, readProblem } from '../../../test/read-api.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../../test/store-database.js';
import { storedArticle, storedOrganisation, storedSite } from '../../../test/stored-items.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../../content-store/put-item.js';
import type { Projection } from '../../content-store/stored.js';

const number = 300;
let database: TestDatabase;
let writer: StoreWriter;
let api: ServedContentApi;

const linked = (topic: string) => ({
  organisations: ['organisation-99'],
  authors: ['author-299'],
  topics: [topic],
});
const put = (item: Projection) => writer.transact((sql) => putItem(sql, item, { at: new Date(), by: null }));

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
  await put(storedSite());
  await fillStore(database.url, number);
  api = await serveContentApi(database.url);
});
afterAll(async () => {
  expect(api.told).toEqual([]);
  await api.stop();
  await writer.close();
  await database.drop();
});

const list = (query: string) => readArticles(api.url, query);
const numbersOf = async (query: string) =>
  (await list(query)).data.map(({ id }) => Number(id.replace('article-', '')));
const all = Array.from({ length: number }, (_, index) => index);
const live = all.filter((n) => n % 50 !== 7);
const owner = (n: number) => (n % 5 < 2 ? 0 : n % 100);
const dayOf = (n: number) =>
  new Date(Date.parse('2026-01-01T00:00:00.123Z') - Math.floor(n / 2) * 3_600_000).toISOString().slice(0, 10);
const pathOf = (address: string) => new URL(address).search;

/** Every entry of a list, by following it. */
async function follow(query: string): Promise<number[]> {
  const { data, links } = await list(query);
  const numbers = data.map(({ id }) => Number(id.replace('article-', '')));
  return links.next === null ? numbers : [...numbers, ...(await follow(pathOf(links.next)))];
}

describe('following a list', () => {
  it.each([
    '?limit=7',
    '?limit=100&sort=date',
    '?limit=11&sort=-changedAt',
    '?limit=9&status=live,withdrawn',
  ])('%s gives each entry once', async (query) => {
    const numbers = await follow(query);
    const expected = query.includes('withdrawn') ? all : live;
    expect([...numbers].sort((a, b) => a - b)).toEqual(expected);
  });

  it('goes on where it was while posts arrive and others go', async () => {
    const first = await list('?limit=10');
    await put(storedArticle('late', 'A late article', linked('topic-39')));
    const second = await list(pathOf(first.links.next ?? ''));
    expect(second.data.map(({ id }) => id)).toEqual(live.slice(10, 20).map((n) => `article-${n}`));
    expect(second.meta.page).toBe(2);
    expect(pathOf(second.links.prev ?? '')).toBe('?limit=10&page=1');
    expect(await readArticles(api.url, pathOf(second.links.self))).toEqual(second);
  });

  it('repeats its filters, and goes on where people may page no further', async () => {
    const { links } = await list('?limit=5&topic=topic-3');
    expect(links.next).toMatch(/topic=topic-3&limit=5&after=/);
    expect((await readProblem(api.url, '/articles?limit=100&page=101')).status).toBe(400);
  });

  it('says where the feed stood, which changes with the next change', async () => {
    const before = (await list('')).meta.cursor;
    expect((await list('?limit=1')).meta.cursor).toBe(before);
    await put(storedOrganisation('fresh', 'Fresh'));
    expect((await list('')).meta.cursor).not.toBe(before);
  });
});

describe('a list is narrowed', () => {
  const is = (test: (n: number) => boolean) => live.filter(test);
  it.each<[string, number[]]>([
    ['?topic=topic-3', is((n) => n % 40 === 3)],
    ['?topic=topic-3,topic-4', is((n) => [3, 4].includes(n % 40))],
    ['?topic=topic-3,topic-3', is((n) => n % 40 === 3)],
    ['?organisation=organisation-13', is((n) => owner(n) === 13)],
    ['?leadOrganisation=organisation-0&topic=topic-5', is((n) => owner(n) === 0 && n % 40 === 5)],
    ['?mentions=organisation-42', is((n) => n % 100 === 42)],
    ['?author=author-11,author-12', [11, 12]],
    ['?from=2025-12-29&to=2025-12-30', is((n) => ['2025-12-29', '2025-12-30'].includes(dayOf(n)))],
    ['?status=withdrawn', all.filter((n) => n % 50 === 7)],
    ['?status=withdrawn&topic=topic-7,topic-17', all.filter((n) => n % 50 === 7 && [7, 17].includes(n % 40))],
  ])('to %s', async (query, numbers) => {
    const answer = await list(`${query}&limit=100`);
    expect(answer.data.map(({ id }) => Number(id.replace('article-', '')))).toEqual(numbers);
    expect(answer.meta.total).toBe(numbers.length);
  });

  it('to what changed since, the last change first', async () => {
    const { data } = await list('?changedSince=2026-01-01T00:00:00.000Z&limit=100');
    const times = data.map(({ changedAt }) => changedAt);
    expect(times.length).toBeGreaterThan(50);
    expect(times).toEqual([...times].sort().reverse());
    expect(times.at(-1)! >= '2026-01-01').toBe(true);
  });

  it('to what is to be reviewed, the longest overdue first', async () => {
    expect(await numbersOf('?reviewOverdue=2020-04-01')).toEqual([0, 50]);
    expect(await numbersOf('?reviewOverdue=2020-04-01&topic=topic-10')).toEqual([50]);
  });

  it('to what is by an organisation or by those that became it', async () => {
    const successor = { role: 'successor' as const, id: 'organisation-21' };
    await put(storedOrganisation('organisation-13', 'Organisation 13', {}, [successor]));
    expect(await numbersOf('?organisation=organisation-21&limit=100')).toEqual(is((n) => owner(n) === 21));
    const both = '?organisation=organisation-21&predecessors=include&limit=100';
    expect(await numbersOf(both)).toEqual(is((n) => [13, 21].includes(owner(n))));
    const { headers } = await readApi(api.url, `/articles${both}`);
    const tags = headers.get('cache-tag')?.split(',');
    expect(tags).toEqual(
      expect.arrayContaining(['list:article:organisation:organisation-13', 'list:organisation']),
    );
  });

  it('to whole articles, and then to 20 of them', async () => {
    const { body, headers } = await readApi(api.url, '/articles?include=body&limit=20');
    expect(body).toMatchObject({ data: { length: 20, 0: { bodyText: 'This is A late article.' } } });
    expect(headers.get('cache-tag')).toContain('text:article');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(await readProblem(api.url, '/articles?include=body&limit=21')).toMatchObject({
      errors: [{ parameter: 'limit' }],
    });
  });

  it('by name too, from where it ended', async () => {
    const { body } = await readApi(api.url, '/topics?limit=30');
    const { links, meta } = body as { links: { next: string }; meta: { total: number } };
    expect(meta.total).toBe(40);
    const rest = await readApi(api.url, `/topics${pathOf(links.next)}`);
    expect(rest.body).toMatchObject({ data: { length: 10 }, links: { next: null } });
  });
});

describe('a list is refused', () => {
  it.each([
    ['?after=nothing', 'after'],
    [`?after=${Buffer.from('["-date",2,"2026-99-01T00:00:00.000000Z","x"]').toString('base64url')}`, 'after'],
    [
      `?sort=date&after=${Buffer.from('["-date",2,"2026-01-01T00:00:00.000000Z","x"]').toString('base64url')}`,
      'after',
    ],
    [
      `?page=1&after=${Buffer.from('["-date",2,"2026-01-01T00:00:00.000000Z","x"]').toString('base64url')}`,
      'after',
    ],
    ['?sort=title', 'sort'],
    ['?status=removed', 'status'],
    ['?topic=a,', 'topic'],
    ['?topic=a,b,c,d,e,f,g,h,i,j,k', 'topic'],
    ['?from=2026-02-30', 'from'],
    ['?from=0000-01-01', 'from'],
    ['?changedSince=yesterday', 'changedSince'],
    ['?reviewOverdue=true', 'reviewOverdue'],
    ['?predecessors=include', 'predecessors'],
    ['?predecessors=yes&organisation=organisation-1', 'predecessors'],
    ['?include=everything', 'include'],
  ])('with %s', async (query, parameter) => {
    expect(await readProblem(api.url, `/articles${query}`)).toMatchObject({
      status: 400,
      errors: [{ parameter }],
    });
  });
});

describe('the organisations that support', () => {
  it('have a list of what they support', async () => {
    const item = storedArticle('supported', 'A supported article', linked('topic-5'));
    await put({
      ...item,
      document: { ...item.document, supportingOrganisationIds: ['organisation-42'] },
      links: [
        ...item.links,
        { role: 'supporting', id: 'organisation-42' },
        { role: 'organisation', id: 'organisation-42' },
      ],
    });
    const { data } = await list('?supportingOrganisation=organisation-42');
    expect(data.map(({ id }) => id)).toEqual(['supported']);
    const { headers } = await readApi(api.url, '/articles?supportingOrganisation=organisation-42');
    expect(headers.get('cache-tag')).toContain('list:article:organisation:organisation-42');
  });
});

describe('totals', () => {
  it('are exact after each change', async () => {
    const before = (await list('?topic=topic-9')).meta.total;
    await put(storedArticle('one-more', 'One more article', linked('topic-9')));
    expect((await list('?topic=topic-9')).meta.total).toBe(before + 1);
  });
});
