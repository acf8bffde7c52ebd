import { describe, expect, test } from 'vitest';
import { createStagedRenderer, page } from './testing/staged-renderer.js';
import { startCache } from './testing/start-cache.js';

const withKind = (kind: string) => ({ [kind]: ['a'] });

describe('a change that comes while a page is rendered', () => {
  test.each(['expire', 'purge'])('to %s it has it rendered again, for those who wait too', async (kind) => {
    const { render, begun, renders } = createStagedRenderer();
    const { cache, get } = await startCache({ render });
    const first = get('/');
    await begun(1);
    cache.apply(withKind(kind));
    (await begun(1)).end({ body: 'old' });
    (await begun(2)).end({ body: 'new' });
    expect((await first).body).toBe('new');
    expect((await get('/')).body).toBe('new');
    expect(renders).toHaveLength(2);
  });

  test('to refresh it sends what was rendered, and renews it', async () => {
    const { render, begun } = createStagedRenderer();
    const { cache, get } = await startCache({ render });
    const first = get('/');
    await begun(1);
    cache.apply({ refresh: ['a'] });
    (await begun(1)).end({ body: 'old' });
    expect((await first).body).toBe('old');
    const second = await get('/');
    expect([second.body, second.headers['cache-status']]).toEqual([
      'old',
      'page-cache; hit; detail=renewing',
    ]);
    (await begun(2)).end({ body: 'new' });
    await expect.poll(async () => (await get('/')).body).toBe('new');
  });

  test('to refresh it does not bring back an older render that ends last', async () => {
    const { render, begun } = createStagedRenderer();
    const { cache, get } = await startCache({ render });
    const first = get('/');
    await begun(1);
    cache.apply({ refresh: ['a'] });
    const second = get('/');
    (await begun(2)).end({ body: 'new' });
    await second;
    (await begun(1)).end({ body: 'old' });
    await first;
    expect(await get('/')).toMatchObject({ body: 'new', headers: { 'cache-status': 'page-cache; hit' } });
  });

  test('and names none of its tags leaves it alone', async () => {
    const { render, begun, renders } = createStagedRenderer();
    const { cache, get } = await startCache({ render });
    const first = get('/');
    await begun(1);
    cache.apply({ expire: ['b'], purge: ['c'] });
    (await begun(1)).end({ body: 'page' });
    expect((await first).body).toBe('page');
    expect((await get('/')).headers['cache-status']).toBe('page-cache; hit');
    expect(renders).toHaveLength(1);
  });

  test('keeps a request that comes after it from waiting for that render', async () => {
    const { render, begun } = createStagedRenderer();
    const { cache, get } = await startCache({ render });
    const first = get('/');
    await begun(1);
    cache.apply({ expire: ['a'] });
    const second = get('/');
    (await begun(2)).end({ body: 'new' });
    expect((await second).body).toBe('new');
    (await begun(1)).end({ body: 'old' });
    await first;
    expect((await get('/')).body).toBe('new');
  });

  test('at each of three tries leaves an old copy, which is rendered for the next request', async () => {
    const { render, begun } = createStagedRenderer();
    const { cache, get } = await startCache({ render });
    const first = get('/');
    for (const count of [1, 2, 3]) {
      const { end } = await begun(count);
      cache.apply({ expire: ['a'] });
      end({ body: `try ${count}` });
    }
    expect((await first).body).toBe('try 3');
    const second = get('/');
    (await begun(4)).end({ body: 'settled' });
    expect((await second).body).toBe('settled');
  });

  test('to purge it at each of three tries leaves nothing', async () => {
    const { render, begun } = createStagedRenderer();
    const { cache, get, failures } = await startCache({ render });
    const first = get('/');
    for (const count of [1, 2, 3]) {
      const { end } = await begun(count);
      cache.apply({ purge: ['a'] });
      end({ body: 'secret' });
    }
    expect(await first).toMatchObject({ status: 503, body: 'Not available at the moment\n' });
    expect(failures).toMatchObject([{ code: 'unsettled' }]);
    expect(cache.getCounts().entries).toBe(0);
  });

  test('and empties the cache has it rendered again, tags or not', async () => {
    const { render, begun } = createStagedRenderer();
    const { cache, get } = await startCache({ render });
    const first = get('/');
    const { end } = await begun(1);
    cache.clear();
    end({ body: 'before', tags: [] });
    (await begun(2)).end({ body: 'after' });
    expect((await first).body).toBe('after');
  });
});

describe('a change of a kept page', () => {
  test.each(['expire', 'purge'])('to %s it has the next request rendered', async (kind) => {
    let version = 1;
    const { cache, get } = await startCache({ render: () => Promise.resolve(page(`version ${version}`)) });
    expect((await get('/')).body).toBe('version 1');
    version = 2;
    cache.apply(withKind(kind));
    const answer = await get('/');
    expect(answer.body).toBe('version 2');
    expect(answer.headers['cache-status']).toContain(kind === 'purge' ? 'fwd=uri-miss' : 'fwd=stale');
  });

  test('to refresh it is served for ten minutes at most', async () => {
    let now = Date.now();
    const { render, begun } = createStagedRenderer();
    const { cache, get } = await startCache({ render, now: () => now });
    const first = get('/');
    (await begun(1)).end({ body: 'old' });
    await first;
    cache.apply({ refresh: ['a'] });
    now += 10 * 60_000 - 1;
    expect((await get('/')).body).toBe('old');
    (await begun(2)).fail(new Error('out of order'));
    now += 1;
    await expect.poll(() => cache.getCounts().failures).toBe(1);
    now += 1_000;
    const third = get('/');
    (await begun(3)).end({ body: 'new' });
    expect((await third).body).toBe('new');
  });

  test('renders a busy page before anybody asks, and a quiet one when somebody does', async () => {
    const { render, begun, renders } = createStagedRenderer();
    const { cache, get } = await startCache({ render });
    for (const [index, target] of ['/busy', '/quiet'].entries()) {
      const answer = get(target);
      (await begun(index + 1)).end();
      await answer;
    }
    await get('/busy');
    cache.apply({ expire: ['a'] });
    const renewal = await begun(3);
    expect(renewal.target).toBe('/busy');
    renewal.end({ body: 'new' });
    await expect.poll(async () => (await get('/busy')).headers['cache-status']).toBe('page-cache; hit');
    expect(renders).toHaveLength(3);
  });

  test('to refresh it has it renewed once, whatever else changes meanwhile', async () => {
    const { render, begun, renders } = createStagedRenderer();
    const { cache, get } = await startCache({ render, maxBackgroundRenders: 2 });
    const first = get('/');
    (await begun(1)).end();
    await first;
    cache.apply({ refresh: ['a'] });
    await get('/');
    const renewal = await begun(2);
    cache.apply({ expire: ['b'] });
    await get('/');
    renewal.end({ body: 'new' });
    await expect.poll(async () => (await get('/')).body).toBe('new');
    expect(renders).toHaveLength(2);
  });

  test('has its renewal go before unknown pages once somebody waits for it', async () => {
    const { render, begun, renders } = createStagedRenderer();
    const { cache, get } = await startCache({ render, maxRenders: 1 });
    const known = get('/known');
    (await begun(1)).end();
    await known;
    await get('/known');
    const answers = [get('/first')];
    await begun(2);
    cache.apply({ expire: ['a'] });
    answers.push(get('/unknown'));
    await expect.poll(() => cache.getCounts().queued).toBe(2);
    answers.push(get('/known'));
    await expect.poll(() => cache.getCounts().coalesced).toBe(1);
    // The first is rendered again, as it was overtaken.
    for (const count of [2, 3, 4, 5]) (await begun(count)).end();
    await Promise.all(answers);
    expect(renders.map(({ target }) => target).indexOf('/known', 1)).toBeLessThan(
      renders.map(({ target }) => target).indexOf('/unknown'),
    );
  });

  test('leaves the renewal of a page to the reader who was quicker', async () => {
    const { render, begun, renders } = createStagedRenderer();
    const { cache, get } = await startCache({ render });
    for (const [index, target] of ['/x', '/y'].entries()) {
      const answer = get(target);
      (await begun(index + 1)).end();
      await answer;
      await get(target);
    }
    cache.apply({ expire: ['a'] });
    const renewal = await begun(3);
    const quicker = get('/y');
    (await begun(4)).end();
    await quicker;
    renewal.end();
    await expect.poll(() => cache.getCounts().rendering).toBe(0);
    await get('/x');
    expect(renders.map(({ target }) => target)).toEqual(['/x', '/y', '/x', '/y']);
  });

  test('counts by the tags that the page has now', async () => {
    let tags = ['a', 'b'];
    const { cache, get } = await startCache({ render: () => Promise.resolve(page('x', { tags })) });
    await get('/');
    tags = ['a'];
    cache.apply({ expire: ['a'] });
    await get('/');
    cache.apply({ purge: ['b'] });
    expect((await get('/')).headers['cache-status']).toBe('page-cache; hit');
  });
});
