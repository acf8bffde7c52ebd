import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from './free-port';
import { startFixtureCms, type FixtureCms } from './fixture-cms';
import { startSite, type RunningSite } from './start-site';

let cms: FixtureCms;
let web: RunningSite;
let metricsPort: number;

beforeAll(async () => {
  cms = await startFixtureCms();
  metricsPort = await findFreePort();
  web = await startSite(cms.url, { METRICS_PORT: String(metricsPort), CMS_TIMEOUT_MS: '400' });
});
afterAll(async () => {
  await web.stop();
  await cms.stop();
});

const readiness = async (site: RunningSite) => {
  const response = await site.get('/readyz');
  return { status: response.status, ...((await response.json()) as object) };
};

describe('the health of the site', () => {
  it('is said by the process alone, without the CMS', async () => {
    const alone = await startSite('http://127.0.0.1:1');
    expect(await (await alone.get('/healthz')).text()).toBe('ok\n');
    expect(await readiness(alone)).toEqual({
      status: 503,
      ready: false,
      content: 'unreachable',
      changes: 'unheard',
      ending: false,
    });
    await alone.stop();
  });

  it('is good while changes are heard, and while something is kept to be served', async () => {
    await expect
      .poll(() => readiness(web))
      .toEqual({ status: 200, ready: true, content: 'reachable', changes: 'heard', ending: false });
    const port = cms.port;
    await web.get('/about');
    await cms.stop();
    await expect
      .poll(() => readiness(web))
      .toEqual({ status: 200, ready: true, content: 'kept', changes: 'unheard', ending: false });
    cms = await startFixtureCms(port);
    await expect.poll(() => readiness(web)).toMatchObject({ content: 'reachable' });
  });
});

describe('the metrics', () => {
  const read = async () => {
    const response = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    return response.text();
  };
  const valueOf = (text: string, name: string) => Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);

  it('tell what the page cache did, what renders took and whether changes are heard', async () => {
    const before = await read();
    await web.get('/topics');
    await web.get('/topics');
    await web.get('/api/v1/articles/never-was');
    await cms.tell({ expire: ['a'] });
    const after = await read();
    for (const [name, more] of [
      ['shoal_page_cache_hits_total', 1],
      ['shoal_page_cache_misses_total', 2],
      ['shoal_changes_applied_total', 1],
    ] as const)
      expect([name, valueOf(after, name) - valueOf(before, name)]).toEqual([name, more]);
    expect(valueOf(after, 'shoal_changes_unheard')).toBe(0);
    expect(after).toMatch(/^shoal_render_seconds_count\{kind="api",outcome="404"\} 1$/m);
    expect(after).toContain('nodejs_eventloop_lag_seconds');
  });

  it('are not for readers', async () => {
    expect((await web.get('/metrics')).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${metricsPort}/about`)).status).toBe(404);
  });
});
