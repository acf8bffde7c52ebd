import type { IncomingMessage, RequestListener } from 'node:http';
import type { Counts } from './counters.js';
import type { RenderFailure } from './render-failure.js';
import type { RenderedAnswer, Renderer } from './renderer.js';
import type { QueryRule } from './request-key.js';
import type { Change } from './tag-clock.js';

/** How a page cache works; only `render` has to be given. */
export interface PageCacheOptions {
  /** Makes the answers. */
  render: Renderer;
  /** Memory for answers, in bytes. @default 256 MiB */
  maxBytes?: number;
  /** Renders at once. @default 4 */
  maxRenders?: number;
  /** Renders at once that nobody waits for yet; less than `maxRenders` leaves room for readers. @default 1 */
  maxBackgroundRenders?: number;
  /** Renders that may wait for their turn; one more gets 503. @default 200 */
  maxQueue?: number;
  /** Time for one render, and for waiting until it begins. @default 10,000 */
  renderTimeoutMs?: number;
  /** Query parameters that count, by path. @default all of them */
  query?: QueryRule;
  /** Whether a request gets an answer of its own, which is never kept. @default with Authorization or Cookie */
  isForOne?: (request: IncomingMessage) => boolean;
  /** The answer where there is none, not even an older one. @default plain text; 500 after an error, else 503 */
  describeFailure?: (failure: RenderFailure, target: string) => RenderedAnswer;
  /** Told of each failed render, once; the place to log. */
  onFailure?: (failure: RenderFailure, target: string) => void;
  /** What this cache calls itself in Cache-Status. @default page-cache */
  name?: string;
  /** The time in milliseconds, for tests. @default Date.now */
  now?: () => number;
}

/** Options with their defaults. */
export type Settings = Required<PageCacheOptions>;

/** An HTTP cache, in memory. */
export interface PageCache {
  /** Answers requests; give it to `http.createServer`. */
  listener: RequestListener;
  /** Tells of a change; from then on no request gets what it made old. */
  apply: (change: Change) => void;
  /** Forgets everything, renders in progress included: what was followed is no longer the same. */
  clear: () => void;
  /** Says whether changes are heard of. While they are not, copies over a minute old are renewed as they are read. */
  setFollowing: (isFollowing: boolean) => void;
  /** What the cache holds and has done. */
  getCounts: () => Counts;
}
