import { problemSchema } from '@shoal/content-schema';
import { describe, expect, it } from 'vitest';
import type { FixtureCms } from './fixture-cms';
import { startSite, type RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started), {
  RATE_LIMIT_PER_MINUTE: '4',
  TRUSTED_PROXIES: '127.0.0.0/8,10.0.0.1',
});

/** Asks as a proxy does for somebody else. */
const askFor = (forwarded: string, path = '/api/v1/site', headers: Record<string, string> = {}) =>
  web.get(path, { headers: { 'x-forwarded-for': forwarded, ...headers } });

async function askOften(forwarded: string, times: number, path?: string): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await askFor(forwarded, path)).status);
  return statuses;
}

describe('the requests of one address', () => {
  it('are answered up to the limit, kept or not, and then refused with when to come back', async () => {
    expect(await askOften('192.0.2.1', 4)).toEqual([200, 200, 200, 200]);
    const refused = await askFor('192.0.2.1', '/api/v1/topics');
    expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'application/problem+json']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(problemSchema.parse(await refused.json()).type).toBe('urn:shoal:problem:too-many-requests');
    expect((await askFor('192.0.2.2')).status).toBe(200);
  });

  it('are told what they may, and what is left once half of it is used', async () => {
    const told: (string | null)[] = [];
    for (let time = 0; time < 5; time += 1) {
      const { headers } = await askFor('192.0.2.3', time % 2 ? '/api/v1/site' : '/api/v1/changes?after=now');
      expect(headers.get('ratelimit-policy')).toBe('"default";q=4;w=60');
      told.push(headers.get('ratelimit'));
    }
    const left = (number: number): unknown => expect.stringMatching(`^"default";r=${number};t=(60|5\\d)$`);
    expect(told).toEqual([null, null, left(1), left(0), left(0)]);
  });

  it('are counted for search and for what is not there, but not for pages', async () => {
    expect(await askOften('192.0.2.4', 2, '/search?q=tide')).toEqual([200, 200]);
    expect(await askOften('192.0.2.4', 3, '/api/nothing')).toEqual([404, 404, 429]);
    const page = await askFor('192.0.2.4', '/search?q=tide');
    expect([page.status, await page.text()]).toEqual([429, expect.stringContaining('<h1>You have asked')]);
    expect((await askFor('192.0.2.4', '/about')).status).toBe(200);
  });

  it('are not charged where nothing is new', async () => {
    const etag = (await askFor('192.0.2.5')).headers.get('etag') ?? '';
    for (let time = 0; time < 6; time += 1)
      expect((await askFor('192.0.2.5', '/api/v1/site', { 'if-none-match': etag })).status).toBe(304);
    expect(await askOften('192.0.2.5', 4)).toEqual([200, 200, 200, 429]);
  });

  it('are those of one network of IPv6, and of whom a trusted proxy names last', async () => {
    for (const host of ['1', '2', '3:4:5:6', 'ffff::'])
      expect((await askFor(`2001:db8:0:7:${host.includes(':') ? '' : ':'}${host}`)).status).toBe(200);
    expect((await askFor('2001:db8:0:7::99')).status).toBe(429);
    expect((await askFor('2001:db8:0:8::99')).status).toBe(200);
    for (const claimed of ['1', '2', '3', '4'])
      expect((await askFor(`198.51.100.${claimed}, 192.0.2.6, 10.0.0.1`)).status).toBe(200);
    expect((await askFor('198.51.100.5, 192.0.2.6, 10.0.0.1')).status).toBe(429);
  });
});

describe('without a trusted proxy', () => {
  it('nobody can say that they are somebody else', async () => {
    const direct = await startSite(cms.url, { RATE_LIMIT_PER_MINUTE: '2' });
    const ask = async (forwarded: string) =>
      (await direct.get('/api/v1/site', { headers: { 'x-forwarded-for': forwarded } })).status;
    expect([await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.3')]).toEqual([200, 200, 429]);
    await direct.stop();
  });
});

describe('waits for a change', () => {
  it('are 20 at a time for one address', async () => {
    const unlimited = await startSite(cms.url, { RATE_LIMIT_PER_MINUTE: '1000' });
    const { next } = (await (await unlimited.get('/api/v1/changes?after=now')).json()) as { next: string };
    const ask = (wait: number) => unlimited.get(`/api/v1/changes?after=${next}&wait=${wait}`);
    const waiting = Array.from({ length: 20 }, () => ask(25));
    await expect.poll(async () => (await ask(0)).status).toBe(429);
    await cms.tell({ expire: ['a'] });
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect((await ask(0)).status).toBe(200);
    await unlimited.stop();
  });
});
