import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFixtureCms, type FixtureCms } from './fixture-cms';
import { startSite, type RunningSite } from './start-site';

let cms: FixtureCms;
let web: RunningSite;

beforeAll(async () => {
  cms = await startFixtureCms();
  web = await startSite(cms.url);
});
afterAll(async () => {
  await web.stop();
  await cms.stop();
});

describe('static files', () => {
  it('may be kept for ever', async () => {
    const html = await (await web.get('/')).text();
    const files = [...html.matchAll(/(?:href|src)="(\/(?:_next|assets)\/[^"]+)"/g)].map(
      ([, file]) => file ?? '',
    );
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const file of files) {
      const response = await web.get(file);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('are sent once to each reader, in the smallest form that they can read', async () => {
    const html = await (await web.get('/')).text();
    const css = /href="(\/_next\/static\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
    const etags: string[] = [];
    const sizes: number[] = [];
    for (const coding of ['identity', 'gzip', 'br']) {
      const { headers } = await web.get(css, { headers: { 'accept-encoding': coding } });
      expect(headers.get('content-encoding') ?? 'identity').toBe(coding);
      sizes.push(Number(headers.get('content-length')));
      etags.push(headers.get('etag') ?? '');
    }
    expect(new Set(etags).size).toBe(3);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
    expect(sizes[1]).toBeLessThanOrEqual(32 * 1024);
    const script = /src="(\/assets\/start[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const { headers } = await web.get(script, { headers: { 'accept-encoding': 'gzip' } });
    expect(Number(headers.get('content-length'))).toBeLessThanOrEqual(5 * 1024);
    const ask = (etag: string) =>
      web.get(css, { headers: { 'accept-encoding': 'br', 'if-none-match': `"x", W/${etag}` } });
    const again = await ask(etags[2] ?? '');
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask(etags[1] ?? '')).status).toBe(200);
  });
});
