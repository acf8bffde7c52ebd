import { contractSchemas } from '@shoal/content-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter } from '../../../test/store-database.js';
import {
  storedArticle,
  storedAuthor,
  storedOrganisation,
  storedSite,
  storedTopic,
} from '../../../test/stored-items.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../../content-store/put-item.js';

let database: TestDatabase;
let served: ServedContentApi;

beforeAll(async () => {
  database = await createStoreDatabase();
  const writer = await openStoreWriter(database.url);
  const linked = { organisations: ['tidewater'], authors: ['ada'], topics: ['letters'] };
  await writer.transact(async (sql) => {
    const occasion = { at: new Date('2026-03-01'), by: null };
    const items = [
      storedSite(),
      storedTopic('letters', 'Letters'),
      storedOrganisation('tidewater', 'Tidewater Trust'),
      storedAuthor('ada', 'Ada Quill'),
      ...[1, 2, 3].map((number) => storedArticle(`x${number}`, `Report ${number}`, linked)),
    ];
    for (const item of items) await putItem(sql, item, occasion);
  });
  await writer.close();
  served = await serveContentApi(database.url);
});
afterAll(async () => {
  await served.stop();
  await database.drop();
});

const search = async (query: string) => {
  const response = await fetch(`${served.url}/api/v1/search?${query}`);
  const body: unknown = await response.json();
  return { status: response.status, tags: response.headers.get('cache-tag')?.split(',') ?? [], body };
};

describe('a search', () => {
  it('answers as the contract says, with its neighbours', async () => {
    const { status, body } = await search('q=reports&limit=1&page=2&topic=letters&year=2026');
    expect(status).toBe(200);
    const { data, meta, facets, links } = contractSchemas.SearchAnswer.parse(body);
    expect(data.map(({ article }) => article.slug)).toEqual(['x2']);
    expect(meta).toEqual({
      ...{ page: 2, limit: 1, total: 3, more: false, pages: 3 },
      ...{ query: 'reports', corrected: null, onlyCommonWords: false },
    });
    expect(facets.topics).toEqual([{ id: 'letters', slug: 'letters', name: 'Letters', count: 3 }]);
    expect(links.next).toBe(
      'https://blog.example.org/api/v1/search?q=reports&topic=letters&year=2026&limit=1&page=3',
    );
    expect(new URL(links.prev ?? '').searchParams.get('page')).toBe('1');
  });

  it('is renewed when an article changes, and forgotten when one is taken away', async () => {
    const { tags } = await search('q=report');
    expect(tags).toEqual(
      expect.arrayContaining(['count:article', 'text:article', 'article:x1', 'any:author']),
    );
  });

  it('for nothing but common words says so', async () => {
    expect(await search('q=the+of')).toMatchObject({
      status: 200,
      body: { data: [], meta: { onlyCommonWords: true } },
    });
  });

  it('for a mistyped word says what was looked for instead', async () => {
    expect(await search('q=rewrotte')).toMatchObject({ body: { meta: { corrected: 'rewrote', total: 3 } } });
  });
});

describe('a search that cannot be made', () => {
  it.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=+', 'q'],
    ['q=a%00b', 'q'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['q=a&q=b', 'q'],
    ['q=a&year=99', 'year'],
    ['q=a&topic=No', 'topic'],
    ['q=a&limit=51', 'limit'],
    ['q=a&page=26', 'page'],
    ['q=a&author=ada', 'author'],
  ])('?%s', async (query, parameter) => {
    expect(await search(query)).toMatchObject({ status: 400, body: { errors: [{ parameter }] } });
  });

  it('is told which filter leads nowhere, and is asked again once it leads somewhere', async () => {
    const { status, tags, body } = await search('q=a&topic=tides');
    expect(status).toBe(404);
    expect(body).toMatchObject({ errors: [{ parameter: 'topic', detail: 'no topic has the slug “tides”' }] });
    expect(tags).toEqual(['address:topic:tides']);
  });

  it('never is because of what its words hold', async () => {
    for (let code = 1; code < 0x180; code += 1) {
      const q = encodeURIComponent(`a${String.fromCodePoint(code).repeat(3)}b`);
      expect([code, (await search(`q=${q}`)).status]).toEqual([code, 200]);
    }
    expect((await search('q=%ff%fe%ed%a0%80x')).status).toBe(400);
    expect(served.told).toEqual([]);
  });
});
