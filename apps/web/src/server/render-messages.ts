import type { RenderedPage } from './page-renderer.js';

/** What the thread that renders is started with. */
export interface RenderThreadData {
  siteUrl: string;
  assets: ReadonlyMap<string, string>;
  timeoutMs: number;
}

/** What it is told: to render a page, that nobody waits for one any more, and to end. */
export type MessageToThread =
  | { type: 'render'; id: number; path: string; query: string; requestId: string }
  | { type: 'abort'; id: number }
  | { type: 'close' };

/** A failed render, with its cause in words: an error loses what is known of it on its way between threads. */
interface FailedRender {
  type: 'failed';
  status: 500 | 503;
  reason: string;
  cause: string | null;
}

/** What it tells: that it can render, what came of a render, and of a failure that nobody waited for. */
export type MessageFromThread =
  | { type: 'ready' }
  | { type: 'rendered'; id: number; result: RenderedPage | FailedRender }
  | { type: 'unhandled'; error: string };
