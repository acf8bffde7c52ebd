import { isHot, type Entry } from './entry.js';
import type { Parts } from './parts.js';
import type { Renders } from './renders.js';

/** More than these are not worth renewing ahead: their readers wait for a render instead. */
const mostWaiting = 1_000;
/** What is true for longer is renewed daily before. */
const longestTimerMs = 24 * 60 * 60_000;

/** Renders anew, a few at a time, what readers are likely to ask for soon. */
export class Renewals {
  readonly #renders: Renders;
  readonly #most: number;
  #running = 0;
  readonly #urgent = new Set<string>();
  readonly #later = new Set<string>();

  readonly #parts: Pick<Parts, 'store' | 'now'>;
  readonly #isNeeded: (key: string) => boolean;

  constructor(
    parts: Pick<Parts, 'store' | 'now'>,
    renders: Renders,
    mostAtOnce: number,
    isNeeded: (key: string) => boolean,
  ) {
    this.#parts = parts;
    this.#renders = renders;
    this.#most = mostAtOnce;
    this.#isNeeded = isNeeded;
  }

  /** Asks for a renewal: urgent when nobody may be given the old copy meanwhile. */
  add(key: string, isUrgent: boolean): void {
    // A render in progress sees at its end what changed.
    if (this.#renders.isRendering(key)) return;
    if (isUrgent) this.#later.delete(key);
    const waiting = isUrgent ? this.#urgent : this.#later;
    if (waiting.size < mostWaiting && !this.#urgent.has(key)) waiting.add(key);
    this.#pump();
  }

  /** Renews an entry when it stops being true by itself, if readers ask for it often. */
  schedule({ key, goodUntil, begunAt }: Entry): void {
    const ms = goodUntil - this.#parts.now();
    if (ms > longestTimerMs) return;
    setTimeout(() => {
      const entry = this.#parts.store.get(key);
      if (entry?.begunAt === begunAt && isHot(entry, this.#parts.now())) this.add(key, true);
    }, ms).unref();
  }

  clear(): void {
    this.#urgent.clear();
    this.#later.clear();
  }

  #pump(): void {
    while (this.#running < this.#most) {
      const waiting = this.#urgent.size > 0 ? this.#urgent : this.#later;
      const [key] = waiting;
      if (key === undefined) return;
      waiting.delete(key);
      if (!this.#isNeeded(key)) continue;
      this.#running += 1;
      void this.#renew(key);
    }
  }

  async #renew(key: string): Promise<void> {
    try {
      await this.#renders.run(key, 'background');
    } catch {
      // Told to the owner of the cache already; the next reader tries again.
    } finally {
      this.#running -= 1;
      this.#pump();
    }
  }
}
