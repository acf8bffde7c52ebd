import { changesAnswerSchema, type Article } from '@shoal/content-schema';
import { expect } from 'vitest';
import { startMirror, type MirrorProcess } from './mirror-process.js';
import { createChance, happen, merge, renameAuthors, writeBeginning } from './random-events.js';
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
    await store.writer.transact(renameAuthors);
    await expectSame(store.url, mirror.read);
  } catch (error) {
    throw new Error(`With seed ${seed}: ${mirror.complaints.slice(-2).join('\n')}`, { cause: error });
  } finally {
    await mirror.stop();
    await store.stop();
  }
}

/** Longer than the client pauses after failures; how long a copy that cannot go on is waited for. */
const longestSilenceMs = 40_000;

/**
 * Once the copy has dealt with every change it has to be the same. Until then it is waited for as long as it still comes
 * further, however slow the machine.
 */
async function expectSame(url: string, readMirror: MirrorProcess['read']) {
  let last = '';
  for (let movedAt = performance.now(); performance.now() - movedAt < longestSilenceMs;) {
    const { cursor } = await readMirror();
    if (await hasAll(url, cursor)) break;
    if (cursor !== last) [last, movedAt] = [cursor, performance.now()];
    await pause(200);
  }
  const { cursor, articles } = await readMirror();
  const source = await readSource(url);
  expect(Object.keys(source).length).toBeGreaterThan(5);
  expect(Object.keys(articles).sort()).toEqual(Object.keys(source).sort());
  expect(articles).toEqual(source);
  expect(await hasAll(url, cursor), 'the copy has dealt with every change').toBe(true);
}

/** Whether nothing has happened after a cursor that the copy has to know of. */
async function hasAll(url: string, cursor: string): Promise<boolean> {
  const filter = { organisation: 'o1', type: 'article', include: 'document,linked', after: cursor };
  const response = await fetch(`${url}/api/v1/changes?${new URLSearchParams(filter).toString()}`);
  if (response.status !== 200) return false;
  return changesAnswerSchema.parse(await response.json()).data.length === 0;
}

async function readSource(url: string): Promise<Record<string, Article>> {
  const lines = await readSnapshot(url, '?organisation=o1&type=article');
  const articles = lines.flatMap((line) =>
    line.line === 'item' && line.item.type === 'article' ? [line.item] : [],
  );
  return Object.fromEntries(articles.map((article) => [article.id, article]));
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
