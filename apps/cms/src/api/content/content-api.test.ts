import { problemSchema } from '@shoal/content-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawStatus, sendLine } from '../../../test/raw-request.js';
import { readApi, readArticles, readProblem } from '../../../test/read-api.js';
import {
  articleData,
  createRecords,
  documentsOf,
  paragraph,
  type SampleRecords,
} from '../../../test/sample-content.js';
import { startCms, type RunningCms } from '../../../test/start-cms.js';

let cms: RunningCms;
let records: SampleRecords;

beforeAll(async () => {
  cms = await startCms({ CONTENT_SHARED_MAX_AGE_S: '60', CONTENT_CHANGES_KEPT_DAYS: '30' });
  records = await createRecords(cms.strapi);
  const topics = documentsOf(cms.strapi, 'topic');
  await topics.create({ data: { name: 'Quiet', slug: 'quiet' } });
  const ended = await topics.create({ data: { name: 'Ended', slug: 'ended' } });
  await topics.delete(ended);
  for (const slug of ['post', 'letters']) {
    await topics.update({ documentId: records.otherTopic, data: { slug } });
  }
  const articles = documentsOf(cms.strapi, 'article');
  const publish = (slug: string, other = {}) =>
    articles.create({ data: articleData(records, slug, other), status: 'published' });
  await publish('first', { originallyPublished: { on: '2020-01-01' } });
  await publish('second', { originallyPublished: { on: '2021-01-01' }, topics: [records.otherTopic] });
  await publish('third', {
    originallyPublished: { on: '2022-01-01' },
    bylines: [{ author: records.coAuthor }],
    leadOrganisations: [records.company],
    supportingOrganisations: [],
  });
  const body = [{ __component: 'body.prose', content: paragraph('Who we are.') }];
  await documentsOf(cms.strapi, 'page').create({
    data: { title: 'About', slug: 'about', body },
    status: 'published',
  });
});
afterAll(() => cms.stop());

const slugsOf = async (query: string) => (await readArticles(cms.url, query)).data.map(({ slug }) => slug);

it('says how long changes are kept, where it is not for ever', async () => {
  expect((await readApi(cms.url, '')).body).toMatchObject({ data: { retention: { changes: 'P30D' } } });
});

describe('what every route answers', () => {
  it.each([
    '',
    '/openapi.json',
    '/schemas/Article.json',
    '/articles',
    '/authors',
    '/organisations',
    '/topics',
    '/articles/first',
    '/authors/marit-oyelaran',
    '/organisations/lantern-works',
    '/topics/letters',
    '/pages/about',
    '/site',
  ])('%s keeps to the contract and can be asked for again', async (path) => {
    const { status, headers } = await readApi(cms.url, path);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, must-revalidate');
    expect(headers.get('last-modified') ?? 'GMT').toMatch(/GMT$/);
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect((await readApi(cms.url, path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    const head = await readApi(cms.url, path, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: null });
    expect(head.headers.get('etag')).toBe(etag);
  });

  it('changes its ETag when a name that it shows changes', async () => {
    const before = await readApi(cms.url, '/articles/second');
    await documentsOf(cms.strapi, 'topic').update({
      documentId: records.otherTopic,
      data: { name: 'Letters we send' },
    });
    const after = await readApi(cms.url, '/articles/second', {
      headers: { 'If-None-Match': before.headers.get('etag') ?? '' },
    });
    expect(after).toMatchObject({ status: 200, body: { data: { topics: [{ name: 'Letters we send' }] } } });
    expect(after.headers.get('cache-tag')).toContain(`topic:${records.otherTopic}`);
  });
});

describe('lists', () => {
  it('are newest first and pages follow each other', async () => {
    const first = await readArticles(cms.url, '?limit=2');
    expect(first.data.map(({ slug }) => slug)).toEqual(['third', 'second']);
    expect(first.meta).toMatchObject({ page: 1, limit: 2, total: 3, pages: 2 });
    expect(first.meta.cursor).toMatch(/^\w+\.\d+$/);
    expect(first.links).toEqual({
      self: 'https://blog.example.org/api/v1/articles?limit=2&page=1',
      next: expect.stringMatching(
        /^https:\/\/blog\.example\.org\/api\/v1\/articles\?limit=2&after=[\w-]+$/,
      ) as string,
      prev: null,
    });
    expect(await slugsOf('?limit=2&page=2')).toEqual(['first']);
    expect(await slugsOf('?limit=2&page=9')).toEqual([]);
  });

  it.each([
    ['?topic=letters', ['second']],
    ['?author=letters-team', ['third', 'second', 'first']],
    ['?author=marit-oyelaran', ['second', 'first']],
    ['?organisation=tidewater-health-board', ['second', 'first']],
    ['?organisation=lantern-works&topic=appointments', ['third', 'first']],
    ['?topic=quiet', []],
  ])('narrow to %s', async (query, slugs) => {
    expect(await slugsOf(query)).toEqual(slugs);
    expect((await readArticles(cms.url, query)).meta.total).toBe(slugs.length);
  });

  it.each([
    ['?topic=never-was', [{ parameter: 'topic', detail: 'no topic has the slug “never-was”' }]],
    ['?topic=ended', [{ parameter: 'topic', detail: 'the topic “ended” was removed' }]],
    [
      '?author=nobody&organisation=lantern-works&topic=ended',
      [
        { parameter: 'author', detail: 'no author has the slug “nobody”' },
        { parameter: 'topic', detail: 'the topic “ended” was removed' },
      ],
    ],
  ])('say that what %s narrows to is not there, rather than that nobody wrote', async (query, errors) => {
    const { status, headers, body } = await readApi(cms.url, `/articles${query}`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: 'urn:shoal:problem:not-found', errors });
    const [, slug = ''] = /topic=([\w-]+)/.exec(query) ?? [];
    expect(headers.get('cache-tag')?.split(',')).toContain(`address:topic:${slug}`);
  });

  it('are narrowed by an old slug as by the new one', async () => {
    expect(await slugsOf('?topic=post')).toEqual(['second']);
  });

  it('list the others by name', async () => {
    const { body } = await readApi(cms.url, '/organisations');
    expect(body).toMatchObject({ data: [{ name: 'Lantern Works' }, { name: 'Tidewater Health Board' }] });
  });
});

describe('requests that cannot be answered', () => {
  it.each([
    ['/articles?page=0', ['page']],
    ['/articles?page=1.5&limit=101', ['page', 'limit']],
    ['/articles?limit=', ['limit']],
    ['/articles?topic=a&topic=b', ['topic']],
    ['/articles?status=draft&populate=*', ['status', 'populate']],
    ['/articles?topic=Not%20a%20slug', ['topic']],
    ['/articles?topic=%00', ['topic']],
    ['/articles?page=500&limit=100', ['page']],
    ['/authors?topic=letters', ['topic']],
    ['/articles/first?draft=1', ['draft']],
  ])('%s names each wrong parameter', async (path, parameters) => {
    const problem = await readProblem(cms.url, path);
    expect(problem).toMatchObject({ status: 400, type: 'urn:shoal:problem:invalid-request' });
    expect(problem.errors?.map(({ parameter }) => parameter).sort()).toEqual([...parameters].sort());
  });

  it.each([
    '/',
    '/nothing',
    '/articles/',
    '/articles/first/more',
    '/articles/absent',
    '/pages/nothing',
    '/articles/Ünïcode',
    '/__proto__',
    '/constructor/x',
    '/articles/__proto__',
  ])('“%s” is a 404', async (path) => {
    expect(await readProblem(cms.url, path)).toMatchObject({
      status: 404,
      type: 'urn:shoal:problem:not-found',
    });
  });

  it.each([
    '/articles/%ff%fe',
    '/articles/%',
    '/articles/é',
    '/articles/%00',
    '/articles?page=%ff',
    '/articles?topic=%',
  ])('answers 400 to %s, which is no text', async (path) => {
    expect(await rawStatus(cms.url, `/api/v1${path}`)).toBe(400);
  });

  it('answers 414 to an address without end', async () => {
    const problem = await readProblem(cms.url, `/articles?topic=${'a'.repeat(5000)}`);
    expect(problem).toMatchObject({ status: 414, type: 'urn:shoal:problem:address-too-long' });
  });

  it.each([
    ['an endless address', `GET /api/v1/${'a'.repeat(20_000)} HTTP/1.1`, 431, 'request-too-large'],
    ['an address with a space', 'GET /api/v1/art icles HTTP/1.1', 400, 'invalid-request'],
    ['no HTTP', 'hello', 400, 'invalid-request'],
  ])('answers what never becomes a request with a problem: %s', async (_what, line, status, kind) => {
    const { head, body } = await sendLine(cms.url, line);
    expect(head).toContain('application/problem+json');
    expect(problemSchema.parse(JSON.parse(body))).toMatchObject({
      status,
      type: `urn:shoal:problem:${kind}`,
    });
  });

  it('names each request that it refuses', async () => {
    const [first, second] = await Promise.all(['/nothing', '/nothing'].map((path) => readApi(cms.url, path)));
    expect(first?.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second?.headers.get('x-request-id')).not.toBe(first?.headers.get('x-request-id'));
  });

  it('finds items by their id, whatever their type and address', async () => {
    const { body } = await readApi(cms.url, '/topics/letters');
    expect(await readApi(cms.url, `/topics/by-id/${records.otherTopic}`)).toMatchObject({
      status: 200,
      body,
    });
    expect((await readProblem(cms.url, `/authors/by-id/${records.otherTopic}`)).status).toBe(404);
    const { headers, status } = await readApi(cms.url, '/topics/by-id/never-was');
    expect([status, headers.get('cache-tag')]).toEqual([404, 'topic:never-was']);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused with what is allowed', async (method) => {
    const { status, headers } = await readApi(cms.url, '/articles', { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  it('lets a browser of another site ask first', async () => {
    const response = await fetch(`${cms.url}/api/v1/articles`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe('If-None-Match, Accept, traceparent');
  });

  it('offers none of Strapi’s own routes for content', async () => {
    for (const path of ['/api/articles', '/api/authors?status=draft']) {
      expect((await fetch(cms.url + path)).status).toBe(404);
    }
  });
});
