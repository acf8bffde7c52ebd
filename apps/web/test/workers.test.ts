import { Agent, request as ask } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from './sample-content';
import { item, list, startFixtureCms, type FixtureCms } from './fixture-cms';
import { findFreePort } from './free-port';
import { spawnSite, startSite, type RunningSite } from './start-site';

let cms: FixtureCms;
let metricsPort: number;
let sites: [RunningSite, RunningSite];
const workers = { WEB_CONCURRENCY: '2', RATE_LIMIT_PER_MINUTE: '30' };

beforeAll(async () => {
  cms = await startFixtureCms();
  metricsPort = await findFreePort();
  sites = await Promise.all([
    startSite(cms.url, { ...workers, METRICS_PORT: String(metricsPort) }),
    startSite(cms.url, workers),
  ]);
});
afterAll(() => cms.stop());

/** Asks over a connection of its own: each goes to the next worker. */
const askAnew = (site: RunningSite, path: string) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const request = ask(site.url + path, { agent: new Agent() }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject).end();
  });
const askEach = async (path: string) =>
  Promise.all(sites.flatMap((site) => [askAnew(site, path), askAnew(site, path)]));
const readMetric = async (name: string) => {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1]);
};

describe('two sites of two workers each', () => {
  const path = '/articles/tide';
  const publish = (title: string) =>
    cms.respond(`/api/v1${path}`, item(article('tide', { title }), ['article:1']));

  it('show a publication on all four within a second', async () => {
    publish('Before');
    await askEach(path);
    for (const { text } of await askEach(path)) expect(text).toContain('Before');
    const rendered = sites.map((site) => new Set(site.log().map(({ worker }) => worker)));
    for (const own of rendered) expect([...own].sort()).toEqual([1, 2, undefined]);
    const times: number[] = [];
    for (const title of ['After', 'After that', 'After all']) {
      publish(title);
      const told = performance.now();
      await cms.tell({ expire: ['article:1'] });
      for (const { text } of await askEach(path)) expect(text).toContain(title);
      times.push(performance.now() - told);
    }
    // Whatever else the machine does may hold one of them up.
    expect(Math.min(...times)).toBeLessThan(1_000);
  });

  it('are measured together', async () => {
    const before = await readMetric('shoal_page_cache_hits_total');
    for (let time = 0; time < 4; time += 1) await askAnew(sites[0], path);
    expect((await readMetric('shoal_page_cache_hits_total')) - before).toBe(4);
    expect(await readMetric('shoal_workers')).toBe(2);
  });

  it('count the requests of one address together', async () => {
    const ask = async () => (await askAnew(sites[1], '/api/v1/site')).status;
    for (let time = 0; time < 15; time += 1) expect([await ask(), await ask()]).toEqual([200, 200]);
    // Each was asked half of what is allowed; what the other was asked it knows a fifth of a second later.
    await expect.poll(ask, { interval: 250, timeout: 5_000 }).toBe(429);
  });

  it('replace a worker that ends, and serve meanwhile', async () => {
    const started = () => sites[0].log().filter(({ message }) => message === 'worker started');
    process.kill(Number(started()[0]?.pid), 'SIGKILL');
    await expect
      .poll(() => sites[0].log())
      .toContainEqual(expect.objectContaining({ message: 'worker ended', worker: 1, signal: 'SIGKILL' }));
    expect((await askAnew(sites[0], path)).status).toBe(200);
    const seen = () =>
      sites[0].log().some(({ worker, message }) => worker === 3 && message === 'changes are heard');
    await expect.poll(seen, { timeout: 10_000 }).toBe(true);
    expect(await readMetric('shoal_workers_replaced_total')).toBe(1);
    expect((await askAnew(sites[0], path)).text).toContain('After');
  });

  it('end in order', async () => {
    const reached = new Promise<void>((resolve) =>
      cms.respond('/api/v1/topics', (request, response) => {
        resolve();
        setTimeout(() => void list([], ['topics'])(request, response), 300);
      }),
    );
    const waiting = askAnew(sites[1], '/topics');
    await reached;
    expect(await Promise.all([sites[0].stop(), sites[1].stop('SIGINT')])).toEqual([0, 0]);
    expect((await waiting).status).toBe(200);
  });
});

describe('workers that cannot start', () => {
  it('are not tried again and again', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { child, output } = spawnSite({
      ...workers,
      SITE_URL: 'https://blog.example.org',
      CMS_URL: cms.url,
      WEB_PORT: port,
    });
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(output()).toContain(`Another program listens on 127.0.0.1:${port}.`);
    other.close();
  });
});
