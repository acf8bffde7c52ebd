import { Worker } from 'node:worker_threads';
import { describeError, type Log } from './log.js';
import type { PageRenderer, RenderResult } from './page-renderer.js';
import type { MessageFromThread, MessageToThread, RenderThreadData } from './render-messages.js';

/** The thread, and when it counts as stuck. */
interface ThreadOptions {
  script: URL;
  /** After its own time limit a render has so long to say so; a thread that does not is stuck. */
  stuckMs: number;
}

const usualThread: ThreadOptions = { script: new URL('./render-thread.js', import.meta.url), stuckMs: 5_000 };
/** A thread that ends is replaced after this, and each that ends soon afterwards after twice as long. */
const firstPauseMs = 100;
const longestPauseMs = 30_000;

type Settle = (result: RenderResult) => void;

/**
 * Renders pages in a thread of its own, so that what is kept is answered while pages are rendered. A thread that ends by
 * itself or gets stuck is replaced; what it was rendering has failed.
 */
export class ThreadedRenderer {
  readonly #data: RenderThreadData;
  readonly #log: Log;
  readonly #options: ThreadOptions;
  readonly #waiting = new Map<number, Settle>();
  #thread: Promise<Worker>;
  #lastId = 0;
  #pauseMs = firstPauseMs;
  #isClosing = false;

  private constructor(data: RenderThreadData, log: Log, options: ThreadOptions) {
    this.#data = data;
    this.#log = log;
    this.#options = options;
    this.#thread = this.#start();
  }

  /** Starts the thread; rejects where pages cannot be rendered at all. */
  static async start(
    data: RenderThreadData,
    log: Log,
    options: ThreadOptions = usualThread,
  ): Promise<ThreadedRenderer> {
    const renderer = new ThreadedRenderer(data, log, options);
    await renderer.#thread;
    return renderer;
  }

  /** Renders a page. */
  readonly renderPage: PageRenderer = async (path, query, { requestId, signal }) => {
    const thread = await this.#thread;
    if (signal.aborted) return ended;
    const id = (this.#lastId += 1);
    const abort = () => tell(thread, { type: 'abort', id });
    signal.addEventListener('abort', abort, { once: true });
    const stuck = setTimeout(() => void thread.terminate(), this.#data.timeoutMs + this.#options.stuckMs);
    try {
      return await new Promise<RenderResult>((settle) => {
        this.#waiting.set(id, settle);
        tell(thread, { type: 'render', id, path, query, requestId });
      });
    } finally {
      clearTimeout(stuck);
      signal.removeEventListener('abort', abort);
    }
  };

  /** Ends the thread, and Next with it. */
  readonly close = async (): Promise<void> => {
    this.#isClosing = true;
    const thread = await this.#thread;
    const exit = new Promise((resolve) => thread.once('exit', resolve));
    tell(thread, { type: 'close' });
    await exit;
  };

  async #start(): Promise<Worker> {
    const thread = new Worker(this.#options.script, { workerData: this.#data });
    const startedAt = performance.now();
    await untilReady(thread);
    thread.on('message', (message: MessageFromThread) => this.#hear(message));
    thread.on('error', (error) =>
      this.#log('error', 'render thread failed', { error: describeError(error) }),
    );
    thread.once('exit', () => this.#replace(performance.now() - startedAt));
    return thread;
  }

  #hear(message: MessageFromThread): void {
    if (message.type === 'unhandled')
      this.#log('error', 'failure that nobody waited for', { error: message.error });
    if (message.type === 'rendered') this.#settle(message.id, read(message.result));
  }

  #settle(id: number, result: RenderResult): void {
    const settle = this.#waiting.get(id);
    this.#waiting.delete(id);
    settle?.(result);
  }

  #replace(livedMs: number): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id, ended);
    if (this.#isClosing) return;
    this.#log('error', 'render thread ended', { livedMs: Math.round(livedMs) });
    if (livedMs > longestPauseMs) this.#pauseMs = firstPauseMs;
    this.#thread = this.#startLater();
  }

  async #startLater(): Promise<Worker> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, this.#pauseMs));
      this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2);
      try {
        return await this.#start();
      } catch (error) {
        this.#log('error', 'render thread did not start', { error: describeError(error) });
      }
    }
  }
}

const ended = { type: 'failed', status: 503, reason: 'the thread that renders has ended' } as const;

function untilReady(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`It ended with code ${code}`)));
    thread.on('message', function listen(message: MessageFromThread) {
      if (message.type !== 'ready') return;
      thread.off('message', listen).off('error', reject);
      resolve();
    });
  });
}

const tell = (thread: Worker, message: MessageToThread) => thread.postMessage(message);

type Told = Extract<MessageFromThread, { type: 'rendered' }>['result'];

function read(result: Told): RenderResult {
  if (result.type === 'page') return result;
  const { cause, ...failed } = result;
  return cause === null ? failed : { ...failed, cause };
}
