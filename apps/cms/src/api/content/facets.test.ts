import { articleFacetsSchema, type ArticleFacets } from '@shoal/content-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../../test/fill-store.js';
import { readApi, readArticles, readProblem } from '../../../test/read-api.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter, type StoreWriter } from '../../../test/store-database.js';
import { storedArticle, storedSite } from '../../../test/stored-items.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../../content-store/put-item.js';
import type { Projection } from '../../content-store/stored.js';

let database: TestDatabase;
let writer: StoreWriter;
let api: ServedContentApi;

const put = (item: Projection) => writer.transact((sql) => putItem(sql, item, { at: new Date(), by: null }));

beforeAll(async () => {
  database = await createStoreDatabase();
  writer = await openStoreWriter(database.url);
  await put(storedSite());
  await fillStore(database.url, 300);
  api = await serveContentApi(database.url);
});
afterAll(async () => {
  expect(api.told).toEqual([]);
  await api.stop();
  await writer.close();
  await database.drop();
});

const read = async (query: string) => {
  const { body, headers, status } = await readApi(api.url, `/facets${query}`);
  expect(status).toBe(200);
  const facets = articleFacetsSchema.parse((body as { data: unknown }).data);
  return { facets, tags: headers.get('cache-tag')?.split(',') };
};
const totalOf = async (query: string) => (await readArticles(api.url, query)).meta.total;

/** The lists that a facet counts, by its filter. */
const values = ({ topics, organisations, years }: ArticleFacets) => ({
  topic: (topics ?? []).map(({ slug, count }) => [slug, count] as const),
  organisation: (organisations ?? []).map(({ slug, count }) => [slug, count] as const),
  year: (years ?? []).map(({ year, count }) => [String(year), count] as const),
});

describe('the counts of facets', () => {
  it.each(['', '?topic=topic-3', '?organisation=organisation-0&topic=topic-1', '?status=withdrawn'])(
    '%s are the totals of the lists that choosing a value leads to',
    async (query) => {
      const { facets } = await read(query);
      for (const [name, counted] of Object.entries(values(facets))) {
        for (const [value, count] of [...counted.slice(0, 2), ...counted.slice(-1)]) {
          const params = new URLSearchParams(query);
          if (name === 'year') {
            params.set('from', `${value}-01-01`);
            params.set('to', `${value}-12-31`);
          } else params.set(name, value);
          expect(await totalOf(`?${params.toString()}`), `${query} ${name}=${value}`).toBe(count);
        }
      }
    },
  );

  it('name everything there is, the most frequent first, and years from the newest', async () => {
    const { facets } = await read('');
    expect(facets.topics).toHaveLength(40);
    expect(facets.organisations?.[0]).toMatchObject({ slug: 'organisation-0', name: 'Organisation 0' });
    const counts = facets.topics?.map(({ count }) => count) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(facets.years?.map(({ year }) => year)).toEqual([2026, 2025]);
  });

  it('leave the filter of their own out of account, and heed the others', async () => {
    const { facets } = await read('?topic=topic-3&from=2025-01-01&to=2025-12-31');
    expect(facets.topics).toHaveLength(40);
    expect(facets.organisations?.length).toBeLessThan(40);
    expect(facets.years?.reduce((sum, { count }) => sum + count, 0)).toBe(await totalOf('?topic=topic-3'));
  });

  it('are made of what was asked for alone', async () => {
    const { facets } = await read('?of=year');
    expect(facets).toMatchObject({ topics: null, organisations: null });
    expect(facets.years).not.toBeNull();
  });

  it('name who wrote, and with an organisation only who wrote from there', async () => {
    const bylines = [
      {
        name: 'A',
        role: null,
        authorId: 'author-1',
        organisations: [{ name: 'S', organisationId: 'organisation-98' }],
      },
      {
        name: 'B',
        role: null,
        authorId: 'author-2',
        organisations: [{ name: 'O', organisationId: 'organisation-97' }],
      },
    ];
    const links = { organisations: ['organisation-98', 'organisation-97'], authors: [], topics: ['topic-1'] };
    const joint = storedArticle('joint', 'A joint article', links);
    await put({
      ...joint,
      summary: { ...joint.summary, bylines },
      document: { ...joint.document, bylines },
      links: [...joint.links, { role: 'author', id: 'author-1' }, { role: 'author', id: 'author-2' }],
    });
    const writers = async (query: string) =>
      (await read(query)).facets.authors?.map(({ slug, count }) => [slug, count]);
    expect(await writers('?of=author&organisation=organisation-98')).toEqual([['author-1', 1]]);
    expect(await writers('?of=author&organisation=organisation-97')).toEqual([['author-2', 1]]);
    expect(await writers('?of=author&topic=topic-3')).toContainEqual(['author-3', 1]);
    expect((await read('')).facets.authors).toBeNull();
  });

  it('change with what is published', async () => {
    const countOf = async () =>
      (await read('?author=author-7')).facets.topics?.find(({ slug }) => slug === 'topic-39')?.count ?? 0;
    const before = await countOf();
    await put(
      storedArticle('new', 'A new article', {
        organisations: ['organisation-99'],
        authors: ['author-7'],
        topics: ['topic-39'],
      }),
    );
    expect(await countOf()).toBe(before + 1);
  });
});

describe('the tags of facets', () => {
  it('are those of the narrowed list, where what they count stays within it', async () => {
    const { tags } = await read('?of=topic,year&author=author-7');
    expect(tags).toEqual(
      expect.arrayContaining(['list:article:author:author-7', 'any:topic', 'address:author:author-7']),
    );
    expect(tags).not.toContain('count:article');
  });

  it('let counts of everything wait', async () => {
    const { tags } = await read('?topic=topic-3');
    expect(tags).toEqual(expect.arrayContaining(['count:article', 'list:article:topic:topic-3']));
    expect(tags).not.toContain('list:article');
  });
});

describe('facets are refused', () => {
  it('of a list narrowed to what is not there', async () => {
    const { status, detail } = await readProblem(api.url, '/facets?topic=no-such');
    expect([status, detail]).toEqual([404, 'topic: no topic has the slug “no-such”']);
  });

  it.each(['?of=colour', '?page=2', '?predecessors=include'])('asked for as %s', async (query) => {
    expect((await readProblem(api.url, `/facets${query}`)).status).toBe(400);
  });
});
