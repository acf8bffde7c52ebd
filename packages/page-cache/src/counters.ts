/** What has happened since the start, but for `entries` to `queued`, which are as of now. */
export interface Counts {
  /** Kept answers. */
  entries: number;
  /** Memory that they take, roughly. */
  bytes: number;
  /** Renders that run. */
  rendering: number;
  /** Renders that wait for their turn. */
  queued: number;
  /** Answers from the cache that were as good as new. */
  hits: number;
  /** Requests that needed a render. */
  misses: number;
  /** Old copies sent because a render failed. */
  staleServed: number;
  /** Renders begun. */
  renders: number;
  /** Renders that failed. */
  failures: number;
  /** Requests that waited for a render which another one had begun. */
  coalesced: number;
  /** Answers for one reader alone, which are not kept. */
  bypassed: number;
  /** Entries given up for want of room. */
  evictions: number;
}

/** The counters that only ever rise; evictions are counted by the store. */
export type Counters = Omit<Counts, 'entries' | 'bytes' | 'rendering' | 'queued' | 'evictions'>;

export const createCounters = (): Counters => ({
  hits: 0,
  misses: 0,
  staleServed: 0,
  renders: 0,
  failures: 0,
  coalesced: 0,
  bypassed: 0,
});
