import type { Counters } from './counters.js';
import type { Entry } from './entry.js';
import type { RenderFailure } from './render-failure.js';
import type { RenderQueue } from './render-queue.js';
import type { Renderer } from './renderer.js';
import type { Store } from './store.js';
import type { TagClock } from './tag-clock.js';

/** What the parts of one cache share. */
export interface Parts {
  readonly render: Renderer;
  readonly store: Store;
  readonly clock: TagClock;
  readonly queue: RenderQueue;
  readonly counters: Counters;
  readonly now: () => number;
  readonly onKept: (entry: Entry) => void;
  readonly onFailure: (failure: RenderFailure, target: string) => void;
}
