import type { Cursor } from './cursor.js';
import { eventFor, type ChangeFilter } from './change-filter.js';
import type { ChangePage, ChangeQuery } from './change-page.js';
import type { StoredChange } from './change-rows.js';

/** What was read of the feed to be kept: the newest changes after a number, as many as the ring holds at most. */
export interface Batch {
  epoch: string;
  head: number;
  changes: StoredChange[];
}

/** The newest changes, in memory. */
export interface Ring {
  /** The number of the newest change that it knows of. */
  readonly head: number;
  /** The epoch of what it holds; null while it is not to be trusted. */
  readonly epoch: string | null;
  /** Adds what came after `head`; where that cannot be all of it, what was there before is forgotten. */
  add(batch: Batch): void;
  /** Replaces everything. */
  replace(batch: Batch): void;
  /** Keeps it from answering until it is filled again, as it may have missed something. */
  distrust(): void;
  /** Whether everything after this place is here. */
  covers(place: Cursor): boolean;
  /** Whether there is something after a place for somebody with a filter, or there may be, as it is not all here. */
  hasNews(place: Cursor, filter: ChangeFilter): boolean;
  /** The changes after a number that `covers` said yes to. */
  read(query: ChangeQuery): ChangePage;
}

/** Makes an empty ring, which covers nothing until it is filled. */
export function createRing(size: number): Ring {
  let changes: StoredChange[] = [];
  let epoch: string | null = null;
  let head = 0;
  let floor = 0;

  const replace = (batch: Batch) => {
    ({ epoch, head, changes } = batch);
    const [oldest] = changes;
    // With fewer than asked for, there are none before them.
    floor = oldest && changes.length >= size ? oldest.seq - 1 : 0;
  };

  return {
    get head() {
      return head;
    },
    get epoch() {
      return epoch;
    },
    replace,
    add(batch) {
      if (batch.epoch !== epoch || batch.changes.length >= size) return replace(batch);
      const all = [...changes, ...batch.changes];
      changes = all.slice(-size);
      floor = all.at(-size - 1)?.seq ?? floor;
      head = batch.head;
    },
    distrust: () => void (epoch = null),
    covers: (place) => place.epoch === epoch && place.seq >= floor && place.seq <= head,
    hasNews({ epoch: wanted, seq }, filter) {
      if (wanted !== epoch) return false;
      if (seq < floor) return true;
      return changes.slice(firstAfter(changes, seq)).some((change) => eventFor(change, filter) !== null);
    },
    read({ after, filter, limit }) {
      if (epoch === null) throw new Error('The ring was read while it was not trusted');
      const seen = [];
      for (const change of changes.slice(firstAfter(changes, after))) {
        const event = eventFor(change, filter);
        if (event === null) continue;
        if (seen.length === limit) {
          return { epoch, head, changes: seen, next: seen.at(-1)?.change.seq ?? after, more: true };
        }
        seen.push({ change, event });
      }
      return { epoch, head, changes: seen, next: head, more: false };
    },
  };
}

/** Where in a list in order the first change after a number is. */
function firstAfter(changes: readonly StoredChange[], seq: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.seq ?? Infinity) > seq) high = middle;
    else low = middle + 1;
  }
  return low;
}
