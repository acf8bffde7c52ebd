import { describe, expect, test } from 'vitest';
import { createContentClient, type ReadEvent } from './index.js';
import {
  exampleArticle,
  exampleItems,
  exampleList,
  exampleSite,
  notFoundProblem,
  removedProblem,
} from './testing/examples.js';
import { answering, serve, type CannedAnswer } from './testing/serve.js';

async function clientOf(...answers: CannedAnswer[]) {
  const server = await serve(answering(...answers));
  const events: ReadEvent[] = [];
  const client = createContentClient({
    baseUrl: server.url,
    retries: 0,
    onRead: (event) => events.push(event),
  });
  return { client, events, ...server };
}

const moved = {
  type: 'moved',
  slug: 'our-first-year',
  url: 'https://blog.example.org/api/v1/articles/our-first-year',
};

describe.each(['articles', 'authors', 'organisations', 'topics'] as const)('%s', (name) => {
  test('an item is found at its slug', async () => {
    const { client, requests } = await clientOf({ body: { data: exampleItems[name] } });
    expect(await client[name].get(exampleItems[name].slug)).toEqual(exampleItems[name]);
    expect(requests).toEqual([`/api/v1/${name}/${exampleItems[name].slug}`]);
  });

  test('an item is found by its id', async () => {
    const { client, requests } = await clientOf({ body: { data: exampleItems[name] } });
    expect(await client[name].getById('x1')).toEqual(exampleItems[name]);
    expect(requests).toEqual([`/api/v1/${name}/by-id/x1`]);
  });

  test('a page of the list is read with its parameters', async () => {
    const { client, requests } = await clientOf({ body: exampleList(exampleItems[name]) });
    const list = await client[name].list({ page: 2, limit: 5 });
    expect(list?.data[0]?.slug).toBe(exampleItems[name].slug);
    expect(list?.meta.total).toBe(1);
    expect(requests).toEqual([`/api/v1/${name}?page=2&limit=5`]);
  });
});

describe('corrections and withdrawals', () => {
  const notice = {
    ...{ type: 'correction', at: '2026-03-02T09:30:00.000Z', text: 'It was twelve.' },
    ...{ severity: 'meaning', edition: 2, article: exampleArticle },
  };

  test('are listed with their filter', async () => {
    const facets = { organisations: [] };
    const { client, requests } = await clientOf({ body: { ...exampleList(notice), facets } });
    const list = await client.corrections.list({ organisation: 'tidewater', page: 2 });
    expect(list?.data[0]?.text).toBe('It was twelve.');
    expect(list?.facets).toEqual(facets);
    expect(requests).toEqual(['/api/v1/corrections?organisation=tidewater&page=2']);
  });

  test('of what is not there are null', async () => {
    const { client } = await clientOf({ status: 404, body: notFoundProblem });
    expect(await client.corrections.list({ organisation: 'no-such' })).toBeNull();
  });
});

describe('what articles can be narrowed to', () => {
  const facets = {
    topics: [{ id: 't1', slug: 'data', name: 'Data', count: 7 }],
    organisations: null,
    authors: null,
    years: [{ year: 2026, count: 7 }],
  };

  test('is counted by what is asked for', async () => {
    const { client, requests } = await clientOf({ body: { data: facets } });
    expect(await client.articles.facets({ of: 'topic,year', author: 'ada' })).toEqual(facets);
    expect(requests).toEqual(['/api/v1/facets?of=topic%2Cyear&author=ada']);
  });

  test('is null where it was narrowed to what is not there', async () => {
    const { client } = await clientOf({ status: 404, body: notFoundProblem });
    expect(await client.articles.facets({ topic: 'no-such' })).toBeNull();
  });
});

test('a standing page is found at its slug', async () => {
  const { title, edition, bodyBlocks, bodyHtml, bodyText, firstPublishedAt, publicUpdatedAt, changedAt } =
    exampleArticle;
  const dates = { firstPublishedAt, publicUpdatedAt, changedAt };
  const page = {
    type: 'page',
    id: 'p1',
    slug: 'about',
    url: 'https://blog.example.org/about',
    summary: null,
  };
  const { client, requests } = await clientOf({
    body: { data: { ...page, title, edition, bodyBlocks, bodyHtml, bodyText, ...dates } },
  });
  expect(await client.pages.get('about')).toMatchObject(page);
  expect(requests).toEqual(['/api/v1/pages/about']);
});

test('the site is read', async () => {
  const { client, requests } = await clientOf({ body: { data: exampleSite } });
  expect(await client.site.get()).toEqual(exampleSite);
  expect(requests).toEqual(['/api/v1/site']);
});

test('a site that the API does not know is an error, as there always is one', async () => {
  const { client } = await clientOf({ status: 404, body: notFoundProblem });
  await expect(client.site.get()).rejects.toMatchObject({
    code: 'status',
    status: 404,
    problem: notFoundProblem,
  });
});

test('articles are filtered; a filter left undefined is not sent', async () => {
  const { client, requests } = await clientOf({ body: exampleList(exampleArticle) });
  await client.articles.list({ topic: 'data', organisation: undefined, author: 'a&b=c' });
  await client.articles.list({ leadOrganisation: 'a', predecessors: 'include', status: 'live,withdrawn' });
  await client.articles.list();
  expect(requests).toEqual([
    '/api/v1/articles?topic=data&author=a%26b%3Dc',
    '/api/v1/articles?leadOrganisation=a&predecessors=include&status=live%2Cwithdrawn',
    '/api/v1/articles',
  ]);
});

test('a list of whole articles is checked as whole as they are', async () => {
  const { client, requests } = await clientOf({ body: exampleList(exampleArticle) });
  const list = await client.articles.listWhole({ topic: 'data', limit: 20 });
  expect(list?.data[0]?.bodyHtml).toBe(exampleArticle.bodyHtml);
  expect(requests).toEqual(['/api/v1/articles?topic=data&limit=20&include=body']);
  const { client: of } = await clientOf({ body: exampleList({ ...exampleArticle, bodyHtml: undefined }) });
  await expect(of.articles.listWhole()).rejects.toMatchObject({ code: 'contract' });
});

test('an absent item is null, and so is a list of something absent', async () => {
  const { client } = await clientOf({ status: 404, body: notFoundProblem });
  expect(await client.articles.get('nowhere')).toBeNull();
  expect(await client.articles.list({ topic: 'nothing' })).toBeNull();
});

test('a removed item says when, why and what to read instead', async () => {
  const { client } = await clientOf({ status: 410, body: removedProblem });
  const { removedAt, reason, explanation, replacement, digest } = removedProblem;
  const said = { removedAt, reason, explanation, replacement, digest };
  const expected = { type: 'removed', slug: 'our-first-year', ...said };
  expect(await client.articles.get('our-first-year')).toEqual(expected);
});

test('a moved item says where it is now, and the redirect is not followed', async () => {
  const { client, requests } = await clientOf({
    status: 308,
    headers: { location: '/api/v1/articles/year-one' },
    body: { data: moved },
  });
  expect(await client.articles.get('year-one')).toEqual(moved);
  expect(requests).toEqual(['/api/v1/articles/year-one']);
});

test('a browser, which hides redirects, learns where the item is by following once', async () => {
  const { url, requests } = await serve((request, response) => {
    const isOld = request.url?.endsWith('/year-one') === true;
    response.writeHead(isOld ? 308 : 200, isOld ? { location: '/api/v1/articles/our-first-year' } : {});
    response.end(JSON.stringify({ data: isOld ? moved : exampleArticle }));
  });
  const fetchLikeBrowser: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    return init?.redirect === 'manual' && response.status === 308 ? Response.error() : response;
  };
  const client = createContentClient({ baseUrl: url, fetch: fetchLikeBrowser, retries: 0 });
  expect(await client.articles.get('year-one')).toEqual({
    type: 'moved',
    slug: 'our-first-year',
    url: `${url}/api/v1/articles/our-first-year`,
  });
  expect(requests).toHaveLength(3);
});

test('unknown fields and block types of a newer server are tolerated', async () => {
  const map = { type: 'map', latitude: 53.4 };
  const newer = { ...exampleArticle, mood: 'calm', bodyBlocks: [...exampleArticle.bodyBlocks, map] };
  const { client } = await clientOf({ body: { data: newer, newThing: true } });
  expect(await client.articles.get('our-first-year')).toEqual({
    ...exampleArticle,
    bodyBlocks: [...exampleArticle.bodyBlocks, { type: 'unknown', block: map }],
  });
});

test.each([
  ['année/2026', '/api/v1/articles/ann%C3%A9e%2F2026'],
  ['../site', '/api/v1/articles/..%2Fsite'],
  ['a?limit=1#b', '/api/v1/articles/a%3Flimit%3D1%23b'],
  ['%2e%2e', '/api/v1/articles/%252e%252e'],
  ['a\r\nhost: x', '/api/v1/articles/a%0D%0Ahost%3A%20x'],
  ['__proto__', '/api/v1/articles/__proto__'],
])('the slug %j is encoded', async (slug, expected) => {
  const { client, requests } = await clientOf({ status: 404, body: notFoundProblem });
  expect(await client.articles.get(slug)).toBeNull();
  expect(requests).toEqual([expected]);
});

test.each(['', '.', '..'])('%j is refused as a slug, since it would lead elsewhere', async (slug) => {
  const { client, requests } = await clientOf({ body: exampleList(exampleArticle) });
  await expect(client.articles.get(slug)).rejects.toThrow(TypeError);
  expect(requests).toEqual([]);
});

describe('onRead', () => {
  test.each([
    ['found', { body: { data: exampleArticle } }, 200],
    ['moved', { status: 308, body: { data: moved } }, 308],
    ['absent', { status: 404, body: notFoundProblem }, 404],
    ['removed', { status: 410, body: removedProblem }, 410],
  ])('is told once of an item that is %s', async (_what, answer, status) => {
    const { client, events, url } = await clientOf({
      ...answer,
      headers: { 'cache-tag': 'article:x1, site,,' },
    });
    await client.articles.get('our-first-year');
    expect(events).toEqual([
      {
        url: `${url}/api/v1/articles/our-first-year`,
        status,
        tags: ['article:x1', 'site'],
        ms: expect.any(Number) as number,
      },
    ]);
  });

  test('is told of an answer that is then refused', async () => {
    const { client, events } = await clientOf({ body: '<html>' });
    await expect(client.site.get()).rejects.toThrow('not JSON');
    expect(events).toMatchObject([{ status: 200, tags: [] }]);
  });
});
