import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { RenderedAnswer } from './index.js';
import { createStagedRenderer, page } from './testing/staged-renderer.js';
import { startCache } from './testing/start-cache.js';

const broken: [string, () => Promise<RenderedAnswer>, string][] = [
  ['throws', () => Promise.reject(new Error('no database')), 'error'],
  ['answers 503', () => Promise.resolve(page('<p>Later</p>', { status: 503 })), 'status'],
  ['never answers', () => new Promise(() => undefined), 'timeout'],
];

describe.each(broken)('a renderer that %s', (_what, fail, code) => {
  async function start() {
    let now = Date.now();
    let render = () => Promise.resolve(page('old'));
    const running = await startCache({ render: () => render(), renderTimeoutMs: 50, now: () => now });
    await running.get('/');
    render = fail;
    const repair = () => void (render = () => Promise.resolve(page('new')));
    return { ...running, wait: (ms: number) => void (now += ms), repair };
  }

  test('has the old copy of an expired page served, until it is well again', async () => {
    const { cache, get, wait, repair, failures } = await start();
    cache.apply({ expire: ['a'] });
    wait(90_000);
    for (let time = 0; time < 2; time += 1) {
      const stale = await get('/');
      expect(stale).toMatchObject({ status: 200, body: 'old' });
      expect(stale.headers).toMatchObject({
        age: '90',
        'cache-status': 'page-cache; hit; ttl=-90; detail=render-failed',
      });
    }
    // The second did not try again so soon.
    expect(failures.map((failure) => failure.code)).toEqual([code]);
    expect(cache.getCounts()).toMatchObject({ staleServed: 2, failures: 1 });
    wait(1_000);
    repair();
    const fresh = await get('/');
    expect(fresh.body).toBe('new');
    expect(fresh.headers).not.toHaveProperty('age');
  });

  test('never has the old copy of a purged page served', async () => {
    const { cache, get } = await start();
    cache.apply({ purge: ['a'] });
    const answer = await get('/');
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(answer.body).not.toContain('old');
  });

  test('nor of one that is purged during the failing render, or was kept before everything changed', async () => {
    const { cache, get } = await start();
    cache.apply({ expire: ['a'] });
    const answer = get('/');
    await expect.poll(() => cache.getCounts().misses).toBe(2);
    cache.apply({ purge: ['a'] });
    cache.clear();
    if (code === 'timeout') expect((await answer).status).toBe(503);
    expect((await get('/')).status).toBeGreaterThanOrEqual(500);
  });

  test('has its failures sent, and not kept, where there is no copy', async () => {
    const { cache, get, repair } = await start();
    const answer = await get('/other');
    expect(answer.status).toBe(code === 'error' ? 500 : 503);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.headers['cache-status']).toBe(
      `page-cache; fwd=uri-miss; fwd-status=${answer.status}; detail=${code}`,
    );
    if (code === 'status') expect(answer.body).toBe('<p>Later</p>');
    repair();
    expect(await get('/other')).toMatchObject({ status: 200, body: 'new' });
    expect(cache.getCounts().entries).toBe(2);
  });
});

test.each<[string, Partial<RenderedAnswer>]>([
  ['a cookie', { headers: { 'Set-Cookie': 'a=b' } }],
  ['a coded body', { headers: { 'content-encoding': 'gzip' } }],
  ['a part', { status: 206 }],
  ['no status', { status: 99 }],
  ['a header of two lines', { headers: { 'x-a': 'b\r\nc: d' } }],
  ['a date that is none', { validUntil: new Date('soon') }],
])('a renderer that gives %s has failed', async (_what, answer) => {
  const { get, failures } = await startCache({ render: () => Promise.resolve(page('x', answer)) });
  expect((await get('/')).status).toBe(500);
  expect(failures).toMatchObject([{ code: 'error', cause: { name: 'TypeError' } }]);
});

test('whoever describes a failure knows what was asked for', async () => {
  const { get } = await startCache({
    render: () => Promise.reject(new Error('no database')),
    describeFailure: ({ code }, target) => ({ status: 500, body: `${code} of ${target}` }),
  });
  expect((await get('/list?b=2&a=1')).body).toBe('error of /list?a=1&b=2');
  expect((await get('/list', { cookie: 'a=b' })).body).toBe('error of /list');
});

test('a render is told when its time is up', async () => {
  const { render, begun } = createStagedRenderer();
  const { get } = await startCache({ render, renderTimeoutMs: 30 });
  await get('/');
  expect((await begun(1)).signal.reason).toMatchObject({ name: 'TimeoutError' });
});

test('while one reader tries a failing page again, the others have its old copy', async () => {
  let now = Date.now();
  const { render, begun } = createStagedRenderer();
  const { cache, get } = await startCache({ render, now: () => now });
  const first = get('/');
  (await begun(1)).end({ body: 'old' });
  await first;
  cache.apply({ expire: ['a'] });
  const second = get('/');
  (await begun(2)).fail(new Error('no database'));
  expect((await second).body).toBe('old');
  now += 1_000;
  const third = get('/');
  const { end } = await begun(3);
  expect((await get('/')).body).toBe('old');
  end({ body: 'new' });
  expect((await third).body).toBe('new');
});

test('many who ask at once wait for one render', async () => {
  const { render, begun, renders } = createStagedRenderer();
  const { cache, get } = await startCache({ render });
  const answers = Array.from({ length: 20 }, () => get('/'));
  await expect.poll(() => cache.getCounts().misses).toBe(20);
  (await begun(1)).end({ body: 'one' });
  const statuses = (await Promise.all(answers)).map(({ headers }) => String(headers['cache-status']));
  expect(statuses.filter((status) => status.endsWith('fwd-status=200; stored; collapsed'))).toHaveLength(19);
  expect(renders).toHaveLength(1);
  expect(cache.getCounts()).toMatchObject({ coalesced: 19, renders: 1 });
});

test('a reader who goes away takes the render from nobody', async () => {
  const { render, begun } = createStagedRenderer();
  const { cache, get, port } = await startCache({ render });
  const gone = request({ port, path: '/' }).on('error', () => undefined);
  gone.end();
  const { signal, end } = await begun(1);
  const patient = get('/');
  await expect.poll(() => cache.getCounts().coalesced).toBe(1);
  gone.destroy();
  await new Promise((resolve) => gone.once('close', resolve));
  end({ body: 'whole' });
  expect((await patient).body).toBe('whole');
  expect(signal.aborted).toBe(false);
});

describe('when all renders are taken', () => {
  test('known pages go before unknown ones, and one too many is told to come back', async () => {
    const { render, begun, renders } = createStagedRenderer();
    const { cache, get } = await startCache({ render, maxRenders: 1, maxQueue: 2 });
    const known = get('/known');
    (await begun(1)).end();
    await known;
    cache.apply({ expire: ['a'] });
    const answers = [];
    for (const target of ['/first', '/unknown', '/late', '/known']) {
      const { misses } = cache.getCounts();
      answers.push(get(target));
      await expect.poll(() => cache.getCounts().misses).toBe(misses + 1);
    }
    for (const count of [2, 3, 4]) (await begun(count)).end();
    const [first, unknown, late, again] = await Promise.all(answers);
    expect([first?.status, unknown?.status, late?.status, again?.status]).toEqual([200, 200, 503, 200]);
    expect(late?.headers['retry-after']).toBe('10');
    expect(renders.map(({ target }) => target)).toEqual(['/known', '/first', '/known', '/unknown']);
  });

  test('nobody waits for their turn longer than for a render', async () => {
    const { render } = createStagedRenderer();
    const { get, failures } = await startCache({ render, maxRenders: 1, renderTimeoutMs: 60 });
    const answers = await Promise.all(['/a', '/b', '/c', '/d'].map((target) => get(target)));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect(failures).toHaveLength(4);
    expect(failures.map(({ code }) => code)).toContain('busy');
  });
});
