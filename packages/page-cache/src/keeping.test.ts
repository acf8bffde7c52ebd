import { describe, expect, test } from 'vitest';
import type { RenderedAnswer } from './index.js';
import { page } from './testing/staged-renderer.js';
import { startCache } from './testing/start-cache.js';

async function start(answer: Partial<RenderedAnswer>) {
  let now = Date.UTC(2026, 2, 3);
  let version = 0;
  const render = () => Promise.resolve(page(`version ${(version += 1)}`, answer));
  const running = await startCache({ render, now: () => now });
  return { ...running, wait: (ms: number) => void (now += ms), countRenders: () => version };
}

const hour = 60 * 60_000;

test.each<[number, boolean]>([
  ...[200, 203, 301, 308, 404, 410, 400, 414, 451].map((status): [number, boolean] => [status, true]),
  ...[302, 303, 307, 401, 403, 425, 429].map((status): [number, boolean] => [status, false]),
])('an answer of %i is kept: %s', async (status, isKept) => {
  const { get, cache } = await start({ status });
  const first = await get('/');
  expect(first.status).toBe(status);
  expect(first.headers['cache-status']?.includes('stored')).toBe(isKept);
  expect((await get('/')).body).toBe(isKept ? 'version 1' : 'version 2');
  expect(cache.getCounts().entries).toBe(isKept ? 1 : 0);
});

test.each<[string, Partial<RenderedAnswer>]>([
  ['must not be stored', { headers: { 'Cache-Control': 'max-age=5, no-store' } }],
  ['is private', { headers: { 'cache-control': 'private' } }],
  ['varies by something else', { headers: { vary: 'Accept-Language' } }],
  ['depends on nothing that could change', { tags: [] }],
  ['is old already', { validUntil: new Date(0) }],
])('an answer that %s is not kept', async (_what, answer) => {
  const { get } = await start(answer);
  expect((await get('/')).headers['cache-status']).toBe('page-cache; fwd=uri-miss; fwd-status=200');
  expect((await get('/')).body).toBe('version 2');
});

describe('as time goes by', () => {
  test('a page is served until it says that it is no longer true', async () => {
    const { get, wait } = await start({ validUntil: new Date(Date.UTC(2026, 2, 3, 1)) });
    await get('/');
    wait(hour - 1);
    expect((await get('/')).body).toBe('version 1');
    wait(1);
    expect((await get('/')).body).toBe('version 2');
  });

  test('a busy page is rendered when it stops being true, before anybody asks', async () => {
    let version = 0;
    const { cache, get } = await startCache({
      render: () =>
        Promise.resolve(
          page(`version ${(version += 1)}`, {
            validUntil: new Date(Date.now() + (version > 1 ? hour : 200)),
          }),
        ),
    });
    await get('/');
    await get('/');
    await expect.poll(() => cache.getCounts().renders).toBe(2);
    expect(await get('/')).toMatchObject({
      body: 'version 2',
      headers: { 'cache-status': 'page-cache; hit' },
    });
    expect(cache.getCounts().misses).toBe(1);
  });

  test('a page of yesterday is served and renewed', async () => {
    const { get, wait, countRenders } = await start({});
    await get('/');
    wait(24 * hour);
    const answer = await get('/');
    expect(answer.body).toBe('version 1');
    expect(answer.headers).toMatchObject({
      age: '86400',
      'cache-status': 'page-cache; hit; detail=renewing',
    });
    await expect.poll(async () => (await get('/')).body).toBe('version 2');
    expect(countRenders()).toBe(2);
  });

  test('a refusal is kept for a minute, and what is not there until that changes', async () => {
    for (const [status, body] of [
      [400, 'version 2'],
      [404, 'version 1'],
    ] as const) {
      const { get, wait } = await start({ status });
      await get('/');
      wait(60_000);
      expect((await get('/')).body).toBe(body);
    }
  });
});

describe('while nothing is heard of changes', () => {
  test('pages are served, and renewed a minute later', async () => {
    const { cache, get, wait } = await start({});
    await get('/');
    wait(hour);
    cache.setFollowing(false);
    wait(59_999);
    cache.setFollowing(false);
    expect((await get('/')).headers['cache-status']).toBe('page-cache; hit');
    wait(1);
    const answer = await get('/');
    expect(answer.body).toBe('version 1');
    expect(answer.headers['cache-status']).toBe('page-cache; hit; detail=changes-unheard');
    await expect.poll(async () => (await get('/')).body).toBe('version 2');
    wait(59_999);
    expect((await get('/')).headers['cache-status']).toBe('page-cache; hit');
  });

  test('and when they are heard of again, nothing is renewed', async () => {
    const { cache, get, wait, countRenders } = await start({});
    await get('/');
    cache.setFollowing(false);
    wait(hour);
    cache.setFollowing(true);
    expect((await get('/')).headers).not.toHaveProperty('age');
    expect(countRenders()).toBe(1);
  });
});

test('a cache that is cleared is empty', async () => {
  const { cache, get } = await start({});
  await get('/');
  cache.clear();
  expect(cache.getCounts()).toMatchObject({ entries: 0, bytes: 0 });
  expect((await get('/')).body).toBe('version 2');
});
