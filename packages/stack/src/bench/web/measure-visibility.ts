import autocannon from 'autocannon';
import type { Editor } from '../editor.ts';
import type { Result } from '../result-table.ts';
import { quantile } from '../timings.ts';
import { getRaw } from './get-raw.ts';
import type { Site } from './site.ts';

/** Readers while editors publish: so many requests a second, of everything. */
const requestsPerSecond = 300;
const readers = 20;
/** How often an article is read again after its new text was seen. */
const readsAfter = 20;
const longestMs = 10_000;

/** How often which articles are published. */
export interface Publishing {
  articles: readonly { id: string; slug: string }[];
  times: number;
  editor: Editor;
  signal: AbortSignal;
}

/** Publishes and looks at the front door until the new text is there, while readers ask for everything. */
export async function measureVisibility(site: Site, publishing: Publishing): Promise<Result[]> {
  const { articles, times } = publishing;
  const stopReaders = startReaders(site, articles);
  const taken: number[] = [];
  try {
    for (let turn = 0; turn < times; turn += 1) {
      publishing.signal.throwIfAborted();
      taken.push(await publishAndLook(site, publishing, turn));
    }
  } catch (error) {
    await stopReaders();
    throw error;
  }
  const { requests, duration, non2xx, errors, timeouts } = await stopReaders();
  return [
    {
      what: 'Publish until it is seen',
      measured: '95 of 100 at most',
      beside: `half ${quantile(taken, 0.5).toFixed(0)} ms, ${times} publishes`,
      value: quantile(taken, 0.95),
      bar: { most: 300, unit: 'ms' },
    },
    {
      what: 'Failures meanwhile',
      measured: `${requests.total} requests`,
      beside: `${(requests.total / duration).toFixed(0)} req/s`,
      value: non2xx + errors + timeouts,
      bar: { most: 0, unit: '' },
    },
  ];
}

/** Lets readers come until they are stopped, which says what they met. */
function startReaders(site: Site, articles: Publishing['articles']): () => Promise<autocannon.Result> {
  const pages = articles.flatMap(({ slug }) => [`/articles/${slug}`, '/', `/api/v1/articles/${slug}`]);
  const lists = ['/articles', '/topics', '/organisations', '/api/v1/articles?limit=20'];
  const paths = pages.flatMap((path, index) => [path, ...lists.slice(index % 8, (index % 8) + 1)]);
  const options = {
    url: site.url,
    connections: readers,
    overallRate: requestsPerSecond,
    duration: 86_400,
    timeout: longestMs / 1_000,
    requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } })),
  };
  let crowd: autocannon.Instance | undefined;
  const ended = new Promise<autocannon.Result>((resolve, reject) => {
    crowd = autocannon(options, (error, result) => {
      if (error) reject(error as Error);
      else resolve(result);
    });
  });
  return () => {
    crowd?.stop();
    return ended;
  };
}

/** How long after the CMS's answer the page and the API's answer have the new title, in milliseconds. */
async function publishAndLook(site: Site, { articles, editor }: Publishing, turn: number): Promise<number> {
  const article = articles[turn % articles.length];
  if (!article) throw new Error('There is no article to publish');
  const urls = [`${site.url}/articles/${article.slug}`, `${site.url}/api/v1/articles/${article.slug}`];
  // Somebody has read it before, or there would be nothing old to see.
  await Promise.all(urls.map((url) => has(url, '')));
  const { title } = await editor.saveAndPublish(article.id);
  const began = performance.now();
  return Math.max(...(await Promise.all(urls.map((url) => lookFor(url, title, began)))));
}

/** The moment when a title is first seen, after which the old one must not be. */
async function lookFor(url: string, title: string, began: number): Promise<number> {
  while (!(await has(url, title)))
    if (performance.now() - began > longestMs) throw new Error(`${url} never had the title ${title}`);
  const taken = performance.now() - began;
  for (let read = 0; read < readsAfter; read += 1)
    if (!(await has(url, title))) throw new Error(`${url} was as of old again after ${title} had been seen`);
  return taken;
}

async function has(url: string, text: string): Promise<boolean> {
  const { status, bytes } = await getRaw(url);
  if (status !== 200) throw new Error(`${url} answered ${status}`);
  return bytes.toString().includes(text);
}
