import type { ChangeEvent } from '../write-change.js';
import type { ChangeFilter } from './change-filter.js';
import type { StoredChange } from './change-rows.js';

/** Which part of the feed. */
export interface ChangeQuery {
  /** The number of the last change that has been dealt with. */
  after: number;
  filter: ChangeFilter;
  /** Changes at most. */
  limit: number;
}

/** A change, and what it means to whoever asked. */
export interface SeenChange {
  change: StoredChange;
  event: ChangeEvent | 'left';
}

/** A part of the feed. */
export interface ChangePage {
  epoch: string;
  /** The number of the last change there was when this was read. */
  head: number;
  changes: SeenChange[];
  /** The number that has been looked at up to. */
  next: number;
  /** Whether changes after `next` were there already. */
  more: boolean;
}
