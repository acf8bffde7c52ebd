import { setTimeout as sleep } from 'node:timers/promises';
import { createContentClient, type ContentClient } from '@shoal/content-client';
import type { Change } from '@shoal/content-schema';
import type { PageCache } from '@shoal/page-cache';
import type { Log } from './log.js';
import { describeError } from './log.js';

/** What changes are followed with, and what they are told to. */
export interface ChangeFollowerOptions {
  /** Where the CMS is: changes are heard straight from it. */
  cmsUrl: string;
  timeoutMs: number;
  cache: Pick<PageCache, 'apply' | 'clear' | 'setFollowing'>;
  log: Log;
}

/** Keeps a cache in step with what is published. */
export interface ChangeFollower {
  /** Whether changes are heard of at present. */
  isFollowing(): boolean;
  /** How many changes were heard of. */
  countApplied(): number;
  /** Ends the following. */
  stop(): void;
}

/** A server that hangs is found out after this, and the time for one answer. */
const waitSeconds = 10;
/** A feed that is back is heard within this. */
const longestPauseMs = 1_000;

/** Follows the changes from now on, for as long as the process lives. */
export function followChanges({ cmsUrl, timeoutMs, cache, log }: ChangeFollowerOptions): ChangeFollower {
  const ending = new AbortController();
  const { signal } = ending;
  let following: boolean | null = null;
  const setFollowing = (isFollowing: boolean, error?: unknown) => {
    cache.setFollowing(isFollowing);
    if (following === isFollowing || signal.aborted) return;
    following = isFollowing;
    if (isFollowing) log('info', 'changes are heard');
    else log('warn', 'changes are not heard', { error: describeError(error) });
  };
  cache.setFollowing(false);
  const client = createContentClient({
    baseUrl: cmsUrl,
    timeoutMs,
    retries: 0,
    onRead: ({ status }) => status === 200 && setFollowing(true),
  });
  let applied = 0;
  const apply = (change: Change) => {
    cache.apply(change.tags);
    applied += 1;
  };
  const onLost = (error: unknown) => setFollowing(false, error);
  void keepFollowing({ client, clear: cache.clear, apply, signal, onLost });
  return {
    isFollowing: () => following === true,
    countApplied: () => applied,
    stop: () => ending.abort(),
  };
}

interface Following {
  client: ContentClient;
  clear: () => void;
  apply: (change: Change) => void;
  signal: AbortSignal;
  onLost: (error: unknown) => void;
}

/** Begins again, with an empty cache, whenever it is not known what was missed. */
async function keepFollowing(following: Following): Promise<void> {
  const { signal, onLost } = following;
  while (!signal.aborted) {
    try {
      await followFromNow(following);
    } catch (error) {
      onLost(error);
      await sleep(longestPauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Applies each change to the cache; ends when the feed has begun anew. */
async function followFromNow({ client, clear, apply, signal, onLost }: Following): Promise<void> {
  const head = await client.changes.list({ after: 'now' }, { signal });
  if (head === null || 'event' in head) throw new Error('The feed does not say where it stands');
  // What was rendered before this place was known may have missed a change.
  clear();
  const options = { after: head.next, wait: waitSeconds, longestPauseMs, signal, onRetry: onLost };
  for await (const change of client.changes.follow(options)) {
    if (change.event === 'resync') return;
    apply(change);
  }
}
