import cluster, { type Worker } from 'node:cluster';
import type { Log } from './log.js';
import type { MessageToWorker } from './worker-messages.js';

/** A worker that ends is replaced after this, and each that ends soon afterwards after twice as long. */
const firstPauseMs = 200;
const longestPauseMs = 30_000;
/** One that lived so long was well. */
const wellMs = 60_000;
/** A little longer than workers take at most. */
const endMs = 11_000;

/** The processes that serve: each that ends by itself is replaced. */
export class Crew {
  /** How many were replaced. */
  replaced = 0;
  readonly #count: number;
  readonly #log: Log;
  readonly #onServing: (port: number) => void;
  readonly #listening = new Set<number>();
  #isServing = false;
  #isStopping = false;
  #hasFailed = false;
  #pauseMs = firstPauseMs;

  /** Starts them; `onServing` is told of their port once all of them listen. */
  constructor(count: number, log: Log, onServing: (port: number) => void) {
    this.#count = count;
    this.#log = log;
    this.#onServing = onServing;
    for (let started = 0; started < count; started += 1) this.#start();
  }

  /** Has them end in order, and then ends this process. */
  stop(signal: NodeJS.Signals): void {
    if (this.#isStopping) process.exit(1);
    this.#isStopping = true;
    this.#log('info', 'stopping', { signal });
    for (const worker of listWorkers()) tell(worker, { type: 'shoal:stop' });
    this.#endIfLast();
    setTimeout(() => {
      for (const worker of listWorkers()) worker.process.kill('SIGKILL');
      process.exit(1);
    }, endMs).unref();
  }

  #start(): void {
    const worker = cluster.fork();
    const startedAt = performance.now();
    this.#log('info', 'worker started', { worker: worker.id, pid: worker.process.pid });
    worker.once('listening', ({ port }) => this.#noteListening(worker, port));
    worker.once('exit', (code: number | null, signal: string | null) => {
      this.#listening.delete(worker.id);
      if (this.#isStopping) {
        this.#hasFailed ||= code !== 0;
        return this.#endIfLast();
      }
      this.#log('error', 'worker ended', { worker: worker.id, code, signal });
      // What kept one of the first from starting, and was told, would keep the next from it too.
      if (!this.#isServing) process.exit(1);
      this.#replaceLater(performance.now() - startedAt);
    });
  }

  #noteListening(worker: Worker, port: number): void {
    this.#listening.add(worker.id);
    if (this.#isServing || this.#listening.size < this.#count) return;
    this.#isServing = true;
    this.#onServing(port);
  }

  #replaceLater(livedMs: number): void {
    if (livedMs > wellMs) this.#pauseMs = firstPauseMs;
    setTimeout(() => {
      if (this.#isStopping) return;
      this.replaced += 1;
      this.#start();
    }, this.#pauseMs);
    this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2);
  }

  #endIfLast(): void {
    if (listWorkers().length === 0) process.exit(this.#hasFailed ? 1 : 0);
  }
}

/** The processes that serve at present. */
export const listWorkers = () =>
  Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);

/** Sends a message to a worker; it may have ended a moment ago, which is heard of by itself. */
export function tell(worker: Worker, message: MessageToWorker): void {
  if (worker.isConnected()) worker.send(message, () => undefined);
}
