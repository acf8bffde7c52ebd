import { answerRequest } from './answer-request.js';
import { checkOptions } from './check-options.js';
import { createCounters } from './counters.js';
import type { Desk } from './desk.js';
import { cool, expire, isHot, type Entry } from './entry.js';
import { Freshness } from './freshness.js';
import type { PageCache, PageCacheOptions } from './page-cache.js';
import type { Parts } from './parts.js';
import { toRenderFailure } from './render-failure.js';
import { RenderQueue } from './render-queue.js';
import { Renders } from './renders.js';
import { Renewals } from './renewals.js';
import { Store } from './store.js';
import { TagClock, type Change } from './tag-clock.js';
import { WholeAnswers } from './whole-answers.js';

/** Makes a page cache. It is empty, and needs no closing. */
export function createPageCache(options: PageCacheOptions): PageCache {
  const desk = createDesk(options);
  const { store, clock, queue, counters, renders, renewals, freshness, now } = desk;
  return {
    listener(request, response) {
      const failed = (error: unknown) => {
        desk.onFailure(toRenderFailure(error), request.url ?? '');
        response.destroy();
      };
      try {
        answerRequest(desk, { request, response })?.catch(failed);
      } catch (error) {
        failed(error);
      }
    },
    apply(change) {
      clock.tick(change);
      for (const entry of applyToStore(store, change, now())) renewals.add(entry.key, entry.goodUntil === 0);
      renders.forgetChanges();
    },
    clear() {
      clock.tickAll();
      store.clear();
      renewals.clear();
    },
    setFollowing: (isFollowing) => freshness.setLostAt(isFollowing ? null : now()),
    getCounts: () => ({ ...store.counts, ...queue.counts, ...counters }),
  };
}

/** Makes entries old, and lists those that readers will ask for soon. */
function applyToStore(store: Store, { purge, expire: expired, refresh }: Change, now: number): Entry[] {
  const purgedEntries = store.tags.list(purge);
  for (const entry of purgedEntries) {
    store.delete(entry.key);
    expire(entry);
  }
  const expiredEntries = store.tags.list(expired);
  for (const entry of expiredEntries) expire(entry);
  const cooled = store.tags.list(refresh);
  for (const entry of cooled) cool(entry, now);
  return [...new Set([...purgedEntries, ...expiredEntries, ...cooled])]
    .filter((entry) => isHot(entry, now))
    .sort((a, b) => b.reads - a.reads);
}

function createDesk(options: PageCacheOptions): Desk {
  const settings = checkOptions(options);
  const parts: Parts = {
    render: settings.render,
    store: new Store(settings.maxBytes),
    clock: new TagClock(),
    queue: new RenderQueue(settings),
    counters: createCounters(),
    now: settings.now,
    onKept: (entry) => renewals.schedule(entry),
    onFailure: settings.onFailure,
  };
  const renders = new Renders(parts);
  const freshness = new Freshness();
  const isNeeded = (key: string) => {
    const entry = parts.store.get(key);
    return !entry || freshness.getFitness(entry, parts.now()) !== 'serve';
  };
  const renewals = new Renewals(parts, renders, settings.maxBackgroundRenders, isNeeded);
  return {
    ...parts,
    settings,
    renders,
    renewals,
    freshness,
    whole: new WholeAnswers(),
    hit: `${settings.name}; hit`,
  };
}
