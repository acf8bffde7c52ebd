import type { Article } from '@shoal/content-schema';
import { expect } from 'vitest';
import { startMirror, type MirrorProcess } from './mirror-process.js';
import { createChance, happen, merge, writeBeginning } from './random-events.js';
import { readSnapshot } from './read-changes.js';
import { openRestorableStore } from './restorable-store.js';

/** How much is to happen. */
export interface Years {
  events: number;
  /** Out of how many events one is a crash, or a kill of the mirror, or a backup. */
  troubleEvery: number;
  seed: number;
  /** Changes the mirror's program, to see that it matters. */
  change?: (source: string) => string;
}

/** Lets years pass over a store while the example of the client's README keeps a copy, and compares them at the end. */
export async function mirrorYears({ events, troubleEvery, seed, change }: Years): Promise<void> {
  const chance = createChance(seed);
  const store = await openRestorableStore();
  await store.writer.transact(writeBeginning);
  const mirror = await startMirror(store.url, 'o1', change);
  try {
    await store.backUp();
    for (let event = 1; event <= events; event += 1) {
      await store.writer.transact((sql) => happen(sql, chance, event));
      if (event % 10 === 0) await pause(chance.below(60));
      if (event === Math.floor(events / 2)) await store.writer.transact(merge);
      if (event === Math.floor((events * 2) / 3)) await store.restore();
      if (chance.below(troubleEvery) === 0) {
        await chance.oneOf<() => void | Promise<void>>([mirror.kill, store.crash, store.backUp])();
      }
    }
    await expectSame(await readSource(store.url), mirror.read);
  } catch (error) {
    throw new Error(`With seed ${seed}: ${mirror.complaints.slice(-2).join('\n')}`, { cause: error });
  } finally {
    await mirror.stop();
    await store.stop();
  }
}

type Articles = Record<string, Article>;

/** Longer than the client pauses after failures. */
const longestSilenceMs = 40_000;

/** The copy has to become the same as long as it still comes further; where it does not, the difference is shown. */
async function expectSame(source: Articles, readMirror: MirrorProcess['read']) {
  expect(Object.keys(source).length).toBeGreaterThan(5);
  let last = '';
  for (let movedAt = performance.now(); performance.now() - movedAt < longestSilenceMs;) {
    const { cursor, articles } = await readMirror();
    if (sorted(articles) === sorted(source)) return;
    if (cursor !== last) [last, movedAt] = [cursor, performance.now()];
    await pause(200);
  }
  const { articles } = await readMirror();
  expect(Object.keys(articles).sort()).toEqual(Object.keys(source).sort());
  expect(articles).toEqual(source);
}

const sorted = (articles: Articles) =>
  JSON.stringify(Object.entries(articles).sort(([a], [b]) => (a < b ? -1 : 1)));

async function readSource(url: string): Promise<Articles> {
  const lines = await readSnapshot(url, '?organisation=o1&type=article');
  const articles = lines.flatMap((line) =>
    line.line === 'item' && line.item.type === 'article' ? [line.item] : [],
  );
  return Object.fromEntries(articles.map((article) => [article.id, article]));
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
