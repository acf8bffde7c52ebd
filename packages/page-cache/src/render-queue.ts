import { RenderFailure } from './render-failure.js';

/** Who goes first: an address known to be good, then one never seen, then what nobody waits for. */
export type Priority = 'known' | 'unknown' | 'background';

/** Something that waits for its turn. */
export interface Ticket {
  priority: Priority;
  start: () => void;
  refuse: (failure: RenderFailure) => void;
}

const order: readonly Priority[] = ['known', 'unknown', 'background'];

/** Lets a bounded number of renders run and a bounded number wait, for a bounded time. */
export class RenderQueue {
  #running = 0;
  #waiting: Ticket[] = [];
  readonly #limits: { maxRenders: number; maxQueue: number; renderTimeoutMs: number };

  constructor(limits: { maxRenders: number; maxQueue: number; renderTimeoutMs: number }) {
    this.#limits = limits;
  }

  get counts(): { rendering: number; queued: number } {
    return { rendering: this.#running, queued: this.#waiting.length };
  }

  /** Runs a render when it is its turn. It ends in time, whatever the render does: its signal aborts, and it is left. */
  async run<T>(ticket: { priority: Priority }, render: (signal: AbortSignal) => Promise<T>): Promise<T> {
    await this.#wait(ticket);
    try {
      return await withinTime(render, this.#limits.renderTimeoutMs);
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  #wait(given: { priority: Priority }): Promise<void> {
    if (this.#running < this.#limits.maxRenders) {
      this.#running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== ticket);
        reject(new RenderFailure('busy', 'No render began in time'));
      }, this.#limits.renderTimeoutMs);
      const ticket: Ticket = {
        // Read through, as a ticket in the background is raised once somebody waits for it.
        get priority() {
          return given.priority;
        },
        start: () => {
          clearTimeout(timer);
          resolve();
        },
        refuse: (failure) => {
          clearTimeout(timer);
          reject(failure);
        },
      };
      this.#waiting.push(ticket);
      if (this.#waiting.length > this.#limits.maxQueue) this.#refuseLeast();
    });
  }

  #next(): void {
    const next = order
      .map((priority) => this.#waiting.find((ticket) => ticket.priority === priority))
      .find((ticket) => ticket !== undefined);
    if (!next) return;
    this.#waiting = this.#waiting.filter((ticket) => ticket !== next);
    this.#running += 1;
    next.start();
  }

  /** The one that came last among those that matter least. */
  #refuseLeast(): void {
    const least = order
      .toReversed()
      .map((priority) => this.#waiting.findLast((ticket) => ticket.priority === priority))
      .find((ticket) => ticket !== undefined);
    if (!least) return;
    this.#waiting = this.#waiting.filter((ticket) => ticket !== least);
    least.refuse(new RenderFailure('busy', `${this.#limits.maxQueue} renders wait already`));
  }
}

async function withinTime<T>(render: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      controller.abort(new DOMException('The time is up', 'TimeoutError'));
      reject(new RenderFailure('timeout', `The render did not end within ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([render(controller.signal), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
