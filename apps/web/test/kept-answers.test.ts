import { describe, expect, it } from 'vitest';
import { article } from './sample-content';
import { item, json, problem, startFixtureCms, type FixtureCms } from './fixture-cms';
import { startSite, type RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started), { CMS_TIMEOUT_MS: '400', CMS_RETRIES: '0' });

const path = '/articles/tide';
const publish = (title: string) =>
  cms.respond(`/api/v1${path}`, item(article('tide', { title }), ['article:1']));
const read = async (target: string, init?: RequestInit) => {
  const response = await web.get(target, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const cacheStatus = async (target: string) => (await read(target)).headers.get('cache-status');

describe.each([path, `/api/v1${path}`])('%s', (target) => {
  it('is fetched once, and then kept', async () => {
    publish('Before');
    const first = await read(target);
    expect(first.headers.get('cache-status')).toBe('shoal; fwd=uri-miss; fwd-status=200; stored');
    expect(first.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const asked = cms.requests.length;
    const again = await read(target);
    expect(again.headers.get('cache-status')).toBe('shoal; hit');
    expect(again.headers.has('x-request-id')).toBe(false);
    expect(again.text).toBe(first.text);
    expect(cms.requests).toHaveLength(asked);
  });

  it('has the headers of every answer when it is kept', async () => {
    publish('Before');
    await read(target);
    const { headers } = await read(target);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('strict-transport-security')).toContain('max-age');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-tag')).toContain('article:1');
    const since = { headers: { 'if-none-match': headers.get('etag') ?? '' } };
    expect(await read(target, since)).toMatchObject({ status: 304, text: '' });
  });

  it('shows a change at once', async () => {
    publish('Before');
    await read(target);
    publish('After');
    expect((await read(target)).text).toContain('Before');
    await cms.tell({ expire: ['article:1'] });
    expect((await read(target)).text).toContain('After');
  });

  it('is rendered with an id that the CMS and the log know too', async () => {
    publish('Before');
    const requestId = (await read(target)).headers.get('x-request-id');
    expect(cms.requests[0]?.headers['x-request-id']).toBe(requestId);
    await expect
      .poll(() => web.log())
      .toContainEqual(expect.objectContaining({ message: 'rendered', target, requestId }));
  });

  it('is served on while the CMS fails, unless it was taken away', async () => {
    publish('Before');
    await read(target);
    cms.respond(`/api/v1${path}`, () => undefined);
    await cms.tell({ expire: ['article:1'] });
    const old = await read(target);
    expect(old.headers.get('cache-status')).toMatch(/^shoal; hit; ttl=-\d; detail=render-failed$/);
    expect(old.text).toContain('Before');
    await cms.tell({ purge: ['article:1'] });
    const gone = await read(target);
    expect([gone.status, gone.headers.get('retry-after')]).toEqual([503, '10']);
    expect(gone.text).not.toContain('Before');
  });
});

describe('the Content API', () => {
  const list = '/api/v1/articles';

  it('is asked with the parameters in one order, and without those that say who asks', async () => {
    await web.get(`${list}?topic=design&page=2`, {
      headers: { cookie: 'jwt=x', origin: 'https://a.example' },
    });
    expect(cms.requests[0]?.url).toBe(`${list}?page=2&topic=design`);
    for (const name of ['cookie', 'origin']) expect(cms.requests[0]?.headers).not.toHaveProperty(name);
    expect(await cacheStatus(`${list}?page=2&topic=design`)).toBe('shoal; hit');
  });

  it('has its refusals passed on as they are', async () => {
    const refusal = { detail: 'page: expected a whole number' };
    cms.respond(list, problem(400, 'invalid-request', refusal, ['api']));
    const { status, headers, text } = await read(`${list}?page=x`);
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(JSON.parse(text)).toMatchObject(refusal);
  });

  it('has a failure of its own passed on, logged and not kept', async () => {
    cms.respond(list, problem(503, 'unavailable', { detail: 'The database does not answer' }));
    const failed = await read(list);
    expect([failed.status, failed.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    expect(failed.text).toContain('The database does not answer');
    expect(failed.headers.get('content-security-policy')).toContain("default-src 'none'");
    const requestId = failed.headers.get('x-request-id');
    await expect
      .poll(() => web.log())
      .toContainEqual(expect.objectContaining({ level: 'error', reason: 'the CMS answered 503', requestId }));
    cms.respond(list, json(200, { data: [] }, ['list']));
    expect((await read(list)).status).toBe(200);
  });

  it('never has its feed or its snapshot kept', async () => {
    for (const target of ['/api/v1/changes?after=now', '/api/v1/snapshot'])
      for (let time = 0; time < 2; time += 1)
        expect((await read(target)).headers.has('cache-status'), target).toBe(false);
  });

  it('waits for a change as long as it is asked to, longer than the CMS may otherwise take', async () => {
    const { next } = JSON.parse((await read('/api/v1/changes?after=now')).text) as { next: string };
    const waiting = read(`/api/v1/changes?after=${next}&wait=5`);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await cms.tell({ expire: ['a'] });
    expect(await waiting).toMatchObject({
      status: 200,
      text: expect.stringContaining('"expire":["a"]') as string,
    });
  });
});

describe('a site whose feed begins anew', () => {
  it('forgets all it keeps', async () => {
    await read('/about');
    expect(await cacheStatus('/about')).toBe('shoal; hit');
    await cms.reset();
    expect(await cacheStatus('/about')).toContain('fwd=uri-miss');
  });
});

describe('a site whose CMS goes away and comes back', () => {
  it('serves on what it keeps, and hears of changes again soon after', async () => {
    let own = await startFixtureCms();
    const site = await startSite(own.url, { CMS_TIMEOUT_MS: '1000' });
    const news = () =>
      site
        .log()
        .map(({ message }) => message)
        .findLast((message) => message.startsWith('changes are'));
    await expect.poll(news, { timeout: 10_000 }).toBe('changes are heard');
    await site.get('/about');
    await own.stop();
    await expect.poll(news, { timeout: 10_000 }).toBe('changes are not heard');
    expect((await site.get('/about')).status).toBe(200);
    expect((await site.get('/topics')).status).toBe(503);
    own = await startFixtureCms(own.port);
    await expect.poll(news, { timeout: 10_000 }).toBe('changes are heard');
    expect((await site.get('/topics')).status).toBe(200);
    await site.stop();
    await own.stop();
  });
});
