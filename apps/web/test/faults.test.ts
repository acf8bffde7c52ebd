import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { article } from './sample-content';
import { item, startFixtureCms, type FixtureCms } from './fixture-cms';
import { findFreePort } from './free-port';
import { startSite, type RunningSite } from './start-site';

const maxBytes = 16_777_216;
let cms: FixtureCms;
let web: RunningSite;
let metricsPort: number;

beforeAll(async () => {
  cms = await startFixtureCms();
  metricsPort = await findFreePort();
  web = await startSite(cms.url, {
    CMS_TIMEOUT_MS: '1000',
    RATE_LIMIT_PER_MINUTE: '0',
    PAGE_CACHE_MAX_BYTES: String(maxBytes),
    METRICS_PORT: String(metricsPort),
  });
});
afterEach(() => cms.reset());
afterAll(async () => {
  await web.stop();
  await cms.stop();
});

const path = (number: number) => `/articles/tide-${number}`;
const publish = (number: number, title: string) =>
  cms.respond(`/api/v1${path(number)}`, item(article(`tide-${number}`, { title }), [`article:${number}`]));
const read = async (site: RunningSite, target: string) => {
  const response = await site.get(target);
  return {
    status: response.status,
    state: response.headers.get('cache-status'),
    text: await response.text(),
  };
};
const readiness = async () => ((await (await web.get('/readyz')).json()) as { changes: string }).changes;

describe('while the change feed is cut', () => {
  it('what is kept is served, and when it is mended every one of a hundred changes shows', async () => {
    for (const number of [1, 2]) {
      publish(number, 'Before the cut');
      await read(web, path(number));
    }
    cms.feed.cut();
    await expect.poll(readiness).toBe('unheard');
    for (let number = 1; number <= 100; number += 1) {
      publish(number, 'During the cut');
      await cms.tell({ expire: [`article:${number}`] });
    }
    expect(await read(web, path(1))).toMatchObject({ status: 200, state: 'shoal; hit' });
    cms.feed.mend();
    await expect.poll(readiness, { timeout: 5_000 }).toBe('heard');
    for (const number of [1, 2, 100])
      expect((await read(web, path(number))).text).toContain('During the cut');
  });
});

describe('a CMS that accepts requests and answers none', () => {
  it('leaves what is kept in place, has the rest refused in time, and is heard again once it is mended', async () => {
    publish(1, 'Before it hung');
    await read(web, path(1));
    const mend = cms.hang();
    await expect.poll(readiness).toBe('unheard');
    const unread = [200, 201, 202].map((number) => web.get(path(number)));
    const refused = await Promise.all([...unread, web.get(`/api/v1${path(2)}`)]);
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 503));
    expect(refused.every(({ headers }) => headers.has('retry-after'))).toBe(true);
    expect(await read(web, path(1))).toMatchObject({ status: 200, state: 'shoal; hit' });
    publish(1, 'After it hung');
    await cms.tell({ expire: ['article:1'] });
    mend();
    await expect.poll(readiness, { timeout: 5_000 }).toBe('heard');
    expect((await read(web, path(1))).text).toContain('After it hung');
    expect((await read(web, path(200))).status).toBe(404);
  }, 30_000);
});

describe('a site that starts while articles are published', () => {
  it('shows the last of them', async () => {
    let last = 0;
    const enough = new AbortController();
    const publishing = (async () => {
      while (!enough.signal.aborted) {
        last += 1;
        publish(1, `Publication ${last}`);
        await cms.tell({ expire: ['article:1'] });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    const site = await startSite(cms.url);
    for (let time = 0; time < 10; time += 1) expect((await read(site, path(1))).status).toBe(200);
    enough.abort();
    await publishing;
    expect((await read(site, path(1))).text).toContain(`Publication ${last}<`);
    await site.stop();
  });
});

describe('addresses that somebody made up', () => {
  it('take a bounded part of the memory, and drive out no page', async () => {
    await read(web, '/about');
    for (let batch = 0; batch < 20; batch += 1)
      await Promise.all(
        Array.from({ length: 30 }, (_, place) => {
          const junk = `${batch}-${place}-${'x'.repeat(1_900)}`;
          return web.get(place % 2 ? `/api/v1/articles/junk-${junk}` : `/about?junk=${junk}`);
        }),
      );
    expect((await read(web, '/about')).state).toBe('shoal; hit');
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const valueOf = (name: string) =>
      Number(new RegExp(`^shoal_page_cache_${name} (.*)$`, 'm').exec(metrics)?.[1]);
    expect(valueOf('bytes')).toBeLessThan(maxBytes / 8);
    expect(valueOf('evictions_total')).toBeGreaterThan(0);
  });
});
