import { afterAll, beforeAll, expect, it } from 'vitest';
import { startKillableCms, type KillableCms } from '../../test/killable-cms.js';
import { createArticle, publishArticle, readForm } from '../../test/publish-over-http.js';
import { readArticle } from '../../test/read-api.js';

const editors = 20;
const rounds = 2;
/** Of a round, how much its slowest read may take: a read that waits for publishes takes as long as they do. */
const longestShare = 0.1;
/** The same of forms that are opened, of which twenty take less time than as many publishes. */
const longestShareOfForms = 0.15;

// In a process of its own, as it runs for readers: here it would also wait for what this test does.
let cms: KillableCms;
const articles: { id: string; slug: string }[] = [];

beforeAll(async () => {
  cms = await startKillableCms({ DATABASE_POOL_MAX: '10' });
  for (let index = 0; index < editors; index += 1) {
    const slug = `crowd-${index}`;
    articles.push({ slug, id: await createArticle(cms.admin, cms.records, slug) });
  }
});
afterAll(() => cms.remove());

it('20 publish at once on a pool of 10 while readers read: none fails, no read waits', async () => {
  const shares: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const title = `Title of round ${round}`;
    const began = performance.now();
    const published = Promise.all(
      articles.map((article) => publishArticle(cms.admin, cms.records, { ...article, title })),
    );
    const slowest = await slowestReadUntil(published);
    shares.push(slowest / (performance.now() - began));
    expect((await published).map(({ status }) => status)).toEqual(articles.map(() => 200));
    for (const { slug } of articles) expect((await readArticle(cms.url, slug)).title).toBe(title);
  }
  // The better round: whatever else the machine does holds one read up, as it would with nobody publishing, but a CMS
  // that makes readers wait does so in every round.
  expect(Math.min(...shares), `of ${shares.join(', ')}`).toBeLessThan(longestShare);
}, 300_000);

it('20 open their forms twice at once while readers read: no read waits for them', async () => {
  const shares: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const began = performance.now();
    const opened = Promise.all([...articles, ...articles].map(({ id }) => readForm(cms.admin, id)));
    const slowest = await slowestReadUntil(opened);
    shares.push(slowest / (performance.now() - began));
    expect((await opened).map(({ status }) => status)).toEqual([...articles, ...articles].map(() => 200));
  }
  expect(Math.min(...shares), `of ${shares.join(', ')}`).toBeLessThan(longestShareOfForms);
}, 300_000);

/** How long the slowest read took of all that were made until something was done. */
async function slowestReadUntil(done: Promise<unknown>): Promise<number> {
  const writers = { busy: true };
  const stop = () => void (writers.busy = false);
  void done.then(stop, stop);
  let slowest = 0;
  while (writers.busy) {
    const began = performance.now();
    const response = await fetch(`${cms.url}/api/v1/articles?limit=5`);
    await response.arrayBuffer();
    slowest = Math.max(slowest, Math.round(performance.now() - began));
    expect(response.status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return slowest;
}
