import { describe, expect, test } from 'vitest';
import type { PageCacheOptions, RenderRequest } from './index.js';
import { page } from './testing/staged-renderer.js';
import { startCache } from './testing/start-cache.js';

async function start(options: Omit<PageCacheOptions, 'render'> = {}) {
  const asked: RenderRequest[] = [];
  const render = (request: RenderRequest) => {
    asked.push(request);
    return Promise.resolve(page(`answer ${asked.length}`));
  };
  const running = await startCache({ render, ...options });
  return { ...running, asked, targets: () => asked.map(({ target }) => target) };
}

describe('one answer serves', () => {
  test('every spelling of an address', async () => {
    const { get, targets } = await start({ query: (path) => (path === '/list' ? ['page', 'topic'] : []) });
    for (const target of [
      '/list?topic=a&page=2',
      '/list?page=2&topic=a',
      '/list?utm_source=mail&page=2&&topic=a',
      '/list?p%61ge=2&topic=a&%zz',
      'http://blog.example.org/list?page=2&topic=a',
    ])
      await get(target);
    await get('/list?page=2&topic=a&utm_source=mail');
    await get('/list?page=2&topic=a&utm_source=mail');
    await get('/about?page=2');
    await get('/about');
    expect(new Set(targets())).toEqual(new Set(['/list?page=2&topic=a', '/list?p%61ge=2&topic=a', '/about']));
    expect(targets()).toHaveLength(3);
  });

  test('nothing but its own address', async () => {
    const { get, targets } = await start();
    for (const target of ['/', '/?', '/a', '/A', '/a/', '//a', '/a?x=1&x=2', '/a?x=2&x=1', '/a?x', '/a?x='])
      await get(target);
    expect(targets()).toEqual(['/', '/a', '/A', '/a/', '//a', '/a?x=1&x=2', '/a?x=2&x=1', '/a?x', '/a?x=']);
  });

  test('whatever the request says besides', async () => {
    const { get, asked } = await start();
    await get('/');
    const hurried = {
      'cache-control': 'no-cache',
      pragma: 'no-cache',
      range: 'bytes=0-1',
      'accept-language': 'cy',
    };
    expect(await get('/', hurried)).toMatchObject({ status: 200, body: 'answer 1' });
    expect(asked[0]?.request).toBeNull();
  });
});

test('headers of one render are for those alone who waited for it', async () => {
  let id = 0;
  const { get } = await startCache({
    render: () => Promise.resolve(page('text', { headersOnce: { 'x-request-id': String((id += 1)) } })),
  });
  expect((await get('/')).headers).toMatchObject({ 'x-request-id': '1' });
  expect((await get('/')).headers).not.toHaveProperty('x-request-id');
  expect((await get('/', { cookie: 'a=b' })).headers).toMatchObject({ 'x-request-id': '2' });
});

describe('a request is answered for itself alone', () => {
  test.each(['cookie', 'authorization'])('when it has %s', async (name) => {
    const { get, asked, cache } = await start();
    await get('/');
    const answer = await get('/', { [name]: 'a=b' });
    expect(answer.body).toBe('answer 2');
    expect(answer.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'cache-status': 'page-cache; fwd=bypass; fwd-status=200',
      'content-length': '8',
    });
    expect(answer.headers).not.toHaveProperty('etag');
    expect(asked[1]?.request?.headers[name]).toBe('a=b');
    expect((await get('/')).body).toBe('answer 1');
    expect(cache.getCounts()).toMatchObject({ bypassed: 1, entries: 1 });
  });

  test('when the owner of the cache says so', async () => {
    const { get } = await start({ isForOne: ({ url }) => url?.startsWith('/preview') ?? false });
    await get('/', { cookie: 'seen=1' });
    expect((await get('/', { cookie: 'seen=2' })).body).toBe('answer 1');
    await get('/preview/x');
    expect((await get('/preview/x')).body).toBe('answer 3');
  });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed', async (method) => {
  const { get, targets } = await start();
  const answer = await get('/', {}, method);
  expect(answer.status).toBe(405);
  expect(answer.headers).toMatchObject({ allow: 'GET, HEAD', 'cache-status': 'page-cache; fwd=method' });
  expect(targets()).toEqual([]);
});

test.each(['*', 'about', '/a#b'])('%s is no address', async (target) => {
  const { get, targets } = await start();
  for (const headers of [{}, { cookie: 'a=b' }] as Record<string, string>[])
    expect((await get(target, headers)).status).toBe(400);
  expect(targets()).toEqual([]);
});

test.each<[Partial<PageCacheOptions>, string]>([
  [{ maxBytes: 100 }, 'maxBytes must be a whole number from 1048576; got 100'],
  [{ maxRenders: 1.5 }, 'maxRenders must be a whole number from 1; got 1.5'],
  [{ maxQueue: -1 }, 'maxQueue must be a whole number from 0; got -1'],
  [{ name: 'two words' }, 'name must be one word; got "two words"'],
])('the options %j are refused', async (options, message) => {
  await expect(start(options)).rejects.toThrow(new TypeError(`createPageCache: ${message}`));
});
