import type { Change } from '@shoal/content-schema';
import { apiAddress } from './api-address.js';
import { joined, type FollowFilter } from './changes-params.js';
import { ContentError } from './content-error.js';
import { readChanges, type ReadFrom, type Resync } from './read-changes.js';
import { sleep } from './retry.js';

/** How to follow the changes. */
export type FollowParams = FollowFilter & {
  /** The cursor of the last change that was dealt with, or `now`. Left out: from the first change. */
  after?: string | undefined;
  /** Ends the following: it then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Told of each failure that passes by itself, and of how long it waits before it asks again. */
  onRetry?: ((error: ContentError, delayMs: number) => void) | undefined;
  /** Seconds that one request waits for a change, 1 to 25. Default: 25. Less finds out sooner that a server hangs. */
  wait?: number | undefined;
  /** The longest pause after a failure, even where the server asks for more. Default: 30,000, or what it asks for. */
  longestPauseMs?: number | undefined;
};

const longestWaitSeconds = 25;
const firstBackoffMs = 200;
const longestBackoffMs = 30_000;
const longestAskedMs = 10 * 60_000;
/** An empty answer that came at once, as from a server that is ending, is no reason to ask again at once. */
const idlePauseMs = 250;

/**
 * Every change after a cursor, in order, each once, for as long as somebody asks. It outlives whatever passes by
 * itself. When the cursor leads nowhere any more it says `resync` and ends.
 */
export async function* followChanges(
  from: ReadFrom,
  { after, signal, onRetry, wait: waitSeconds, longestPauseMs, ...filter }: FollowParams,
): AsyncGenerator<Change | Resync, void, undefined> {
  const pauses = { signal, onRetry, longestPauseMs };
  let cursor = after;
  for (;;) {
    const startedAt = performance.now();
    // The place of `now` has to be known before it is waited at: a wait that breaks off would lose what it missed.
    const wait = cursor === 'now' ? 0 : (waitSeconds ?? longestWaitSeconds);
    const page = await persist(
      // After a failure it does not wait: that it is heard again is known at once.
      (failed) =>
        readChanges(triedOnce(from), { ...filter, after: cursor, wait: failed > 0 ? 0 : wait }, { signal }),
      pauses,
    );
    if (page === null) throw createAbsent(from, filter);
    if ('event' in page) {
      yield page;
      return;
    }
    if (page.data.length > 0 && page.next === cursor) throw createStuck(from, filter);
    yield* page.data;
    const isIdle = wait > 0 && page.data.length === 0 && performance.now() - startedAt < idlePauseMs;
    if (isIdle) await sleep(idlePauseMs, signal);
    cursor = page.next;
  }
}

const triedOnce = (from: ReadFrom): ReadFrom => ({ ...from, settings: { ...from.settings, retries: 0 } });

/** Tries until it succeeds or fails in a way that will not pass. */
async function persist<T>(
  attempt: (failed: number) => Promise<T>,
  { signal, onRetry, longestPauseMs = Infinity }: Pick<FollowParams, 'signal' | 'onRetry' | 'longestPauseMs'>,
): Promise<T> {
  for (let failed = 0; ; failed += 1) {
    try {
      return await attempt(failed);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      const pauseMs = delayAfter(error, failed);
      if (pauseMs === null) throw error;
      const delayMs = Math.min(longestPauseMs, pauseMs);
      onRetry?.(error, delayMs);
      await sleep(delayMs, signal);
    }
  }
}

const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Milliseconds to wait after a failure: what the server asks for, or longer and longer with full jitter. Null: it will not pass. */
function delayAfter({ code, status, retryAfter }: ContentError, failed: number): number | null {
  const passes =
    code === 'status'
      ? status !== null && passingStatuses.has(status)
      : ['network', 'timeout', 'body'].includes(code);
  if (!passes) return null;
  const asked = Math.min(longestAskedMs, (retryAfter ?? 0) * 1000);
  return asked + Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** Math.min(failed, 20));
}

const urlOf = ({ baseUrl }: ReadFrom, filter: FollowFilter) =>
  apiAddress(baseUrl, ['changes'], joined(filter));

const createAbsent = (from: ReadFrom, filter: FollowFilter) =>
  new ContentError('status', 'What the changes are filtered by never was', {
    url: urlOf(from, filter),
    status: 404,
  });

const createStuck = (from: ReadFrom, filter: FollowFilter) =>
  new ContentError('contract', 'The answer has changes but does not go on from them', {
    url: urlOf(from, filter),
    status: 200,
  });
