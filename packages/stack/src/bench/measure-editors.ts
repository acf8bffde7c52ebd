import { setTimeout as wait } from 'node:timers/promises';
import type { Contestant } from './contestants.ts';
import { read } from './fetch-json.ts';
import type { Result } from './result-table.ts';
import { quantile } from './timings.ts';

const times = 40;
const editors = 20;
const rounds = 3;

/** One editor who saves and publishes with the admin's button, one article after the other. */
export async function measureEditor(
  { editor, articles }: Contestant,
  signal: AbortSignal,
): Promise<Result[]> {
  const taken: number[] = [];
  // Not those that were published from within a moment ago.
  for (const [index, { id }] of articles.slice(-times - 5).entries()) {
    signal.throwIfAborted();
    const { ms } = await editor.saveAndPublish(id);
    if (index >= 5) taken.push(ms);
  }
  return [
    {
      what: "The admin's save and publish",
      measured: '95 of 100 at most',
      beside: `half ${quantile(taken, 0.5).toFixed(0)} ms`,
      value: quantile(taken, 0.95),
      bar: { most: 300, unit: 'ms' },
    },
  ];
}

/** Twenty editors publish at once on a pool of 10 connections while somebody reads. */
export async function measureCrowd(
  { editor, articles, cmsUrl }: Contestant,
  signal: AbortSignal,
): Promise<Result[]> {
  const reads: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    signal.throwIfAborted();
    const crowd = articles.slice(-(round + 1) * editors - 100, -round * editors - 100);
    const published = Promise.all(crowd.map(({ id }) => editor.saveAndPublish(id)));
    reads.push(...(await readUntil(published, articles, cmsUrl)));
  }
  return [
    {
      what: 'Slowest read while 20 publish',
      measured: `of ${reads.length} reads`,
      beside: `half ${quantile(reads, 0.5).toFixed(0)} ms`,
      value: Math.max(...reads),
      bar: { most: 200, unit: 'ms' },
    },
  ];
}

/** Reads articles and lists until something is done, and says how long each read took. */
async function readUntil(
  done: Promise<unknown>,
  articles: Contestant['articles'],
  cmsUrl: string,
): Promise<number[]> {
  const writers = { busy: true };
  const ended = done.finally(() => void (writers.busy = false));
  // It is waited for below; a failure must not end the process before that.
  ended.catch(() => undefined);
  const taken: number[] = [];
  while (writers.busy) {
    const article = articles[taken.length % articles.length];
    const path = taken.length % 2 === 0 ? `articles/${article?.slug ?? ''}` : 'articles?limit=5';
    const began = performance.now();
    await read(`${cmsUrl}/api/v1/${path}`);
    taken.push(performance.now() - began);
    await wait(10);
  }
  await ended;
  return taken;
}
