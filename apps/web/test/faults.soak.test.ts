import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from './sample-content';
import { item, startFixtureCms, type FixtureCms } from './fixture-cms';
import { findFreePort } from './free-port';
import { startSite, type RunningSite } from './start-site';

const maxBytes = 16_777_216;
const pages = Array.from({ length: 50 }, (_, place) => `/articles/tide-${place}`);
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
afterAll(async () => {
  await web.stop();
  await cms.stop();
});

const publish = (title: string) =>
  pages.forEach((page, place) =>
    cms.respond(`/api/v1${page}`, item(article(`tide-${place}`, { title }), [`article:${place}`])),
  );
const read = async (target: string) => {
  const response = await web.get(target);
  return { status: response.status, text: await response.text() };
};
const readMetric = async (name: string) => {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);
};

/** Reads one page after the other until it is told to stop; gives how often each answer came. */
async function readOn(enough: AbortSignal): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (let time = 0; !enough.aborted; time += 1) {
    const { status } = await read(pages[time % pages.length] ?? '/');
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

describe('a CMS that is gone for a minute under load', () => {
  it('leaves what was read in place, and what changes meanwhile shows within two seconds of its return', async () => {
    publish('Before');
    for (const page of pages) expect((await read(page)).text).toContain('Before');
    const enough = new AbortController();
    const readers = Array.from({ length: 10 }, () => readOn(enough.signal));
    await cms.stop();
    for (let second = 0; second < 60; second += 1) {
      expect((await read(`/articles/unread-${second}`)).status).toBe(503);
      await sleep(1_000);
    }
    await cms.feed.tell({ expire: pages.map((_, place) => `article:${place}`) });
    cms = await startFixtureCms(cms.port, cms.feed);
    publish('After');
    const countOld = async () =>
      (await Promise.all(pages.map(read))).filter(({ text }) => !text.includes('After')).length;
    await expect.poll(countOld, { timeout: 2_000 }).toBe(0);
    enough.abort();
    expect(Object.keys(Object.assign({}, ...(await Promise.all(readers))) as object)).toEqual(['200']);
    expect(await countOld()).toBe(0);
    expect((await read('/articles/never-was')).status).toBe(404);
  });
});

describe('a hundred thousand addresses that somebody made up', () => {
  it('take a bounded part of the memory, and drive out no page', async () => {
    for (const page of pages) await read(page);
    const before = await readMetric('process_resident_memory_bytes');
    for (let batch = 0; batch < 2_000; batch += 1) {
      const junk = Array.from({ length: 50 }, (_, place) => `${batch}-${place}`);
      await Promise.all(
        junk.map((name, place) =>
          read(place % 2 ? `/api/v1/articles/junk-${name}` : `/articles/tide-1?junk=${name}`),
        ),
      );
    }
    for (const page of pages) {
      const { headers } = await web.get(page);
      expect(headers.get('cache-status')).toBe('shoal; hit');
    }
    expect(await readMetric('shoal_page_cache_bytes')).toBeLessThan(maxBytes);
    // What answers alone takes; the collector of garbage comes late.
    expect((await readMetric('process_resident_memory_bytes')) - before).toBeLessThan(200 * 1024 * 1024);
  });
});
