import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { page } from './testing/staged-renderer.js';
import { startCache, type RunningCache } from './testing/start-cache.js';

const maxBytes = 2 * 1024 * 1024;

test(
  'invented addresses take a small share of the memory, and no page out of it',
  { timeout: 20_000 },
  async () => {
    const { cache, get } = await startCache({
      maxBytes,
      render: ({ target }) =>
        Promise.resolve(target === '/page' ? page('real') : page(`nothing is at ${target}`, { status: 404 })),
    });
    await get('/page');
    await askMany({ get }, 800, (index) => `/junk-${index}?${'x'.repeat(1_000)}`);
    expect(cache.getCounts().bytes).toBeLessThan(maxBytes / 8);
    expect(cache.getCounts().evictions).toBeGreaterThan(500);
    expect((await get('/page')).headers['cache-status']).toBe('page-cache; hit');
  },
);

test('invented parameters take a small share too', async () => {
  const { cache, get } = await startCache({
    maxBytes,
    query: () => [],
    render: () => Promise.resolve(page('real')),
  });
  await askMany({ get }, 500, (index) => `/page?junk=${index}${'x'.repeat(500)}`);
  expect(cache.getCounts()).toMatchObject({ entries: 1, renders: 1, hits: 499 });
  expect(cache.getCounts().bytes).toBeLessThan(maxBytes / 20);
});

test('addresses that answer alike keep one body', async () => {
  const body = randomBytes(10_000).toString('hex');
  const { cache, get } = await startCache({
    maxBytes,
    render: () => Promise.resolve(page(body, { status: 404 })),
  });
  await askMany({ get }, 20, (index) => `/junk-${index}`);
  expect(cache.getCounts().entries).toBe(20);
  expect(cache.getCounts().bytes).toBeLessThan(20 * 4_000 + 45_000);
  cache.clear();
  expect((await get('/junk-1')).body).toBe(body);
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The bytes of buffers that something still holds. */
function measureBuffers(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

test('what is counted is what is taken', async () => {
  const { cache, get } = await startCache({
    maxBytes,
    render: () => Promise.resolve(page(randomBytes(2_000).toString('hex'))),
  });
  const before = measureBuffers();
  await askMany({ get }, 200, (index) => `/page-${index}`);
  const taken = measureBuffers() - before;
  expect(taken).toBeLessThan(1.5 * cache.getCounts().bytes);
});

test('what was asked for longest ago makes room, and what is larger than all of it is not kept', async () => {
  const { cache, get } = await startCache({
    maxBytes,
    render: ({ target }) =>
      Promise.resolve({
        ...page(''),
        body: randomBytes(target === '/huge' ? maxBytes : 300_000),
        headers: { 'content-type': 'image/png' },
      }),
  });
  for (let index = 0; index < 10; index += 1) {
    await get(`/${index}`);
    await get('/0');
  }
  expect((await get('/huge')).headers['cache-status']).not.toContain('stored');
  expect((await get('/0')).headers['cache-status']).toBe('page-cache; hit');
  expect((await get('/1')).headers['cache-status']).toContain('uri-miss');
  expect(cache.getCounts().bytes).toBeLessThanOrEqual(maxBytes);
});

test(
  'addresses with a query take a share of the memory, and no page without one out of it',
  { timeout: 20_000 },
  async () => {
    const { cache, get } = await startCache({
      maxBytes,
      render: ({ target }) =>
        Promise.resolve(page(`found for ${target} ${randomBytes(2_000).toString('hex')}`)),
    });
    await get('/page');
    await askMany({ get }, 400, (index) => `/search?q=${index}`);
    expect(cache.getCounts().bytes).toBeLessThan(maxBytes / 6);
    expect(cache.getCounts().evictions).toBeGreaterThan(300);
    expect((await get('/page')).headers['cache-status']).toBe('page-cache; hit');
    expect((await get('/search?q=399')).headers['cache-status']).toBe('page-cache; hit');
  },
);

async function askMany({ get }: Pick<RunningCache, 'get'>, count: number, target: (index: number) => string) {
  for (let index = 0; index < count; index += 1) await get(target(index));
}
