import { type Entry, type Fitness } from './entry.js';

const unheardMs = 60_000;

/** Knows whether the changes are heard of, and by that what an entry is good for. */
export class Freshness {
  #lostAt: number | null = null;

  /** Says since when nothing is heard of changes; null: they are heard of. */
  setLostAt(lostAt: number | null): void {
    this.#lostAt = lostAt === null ? null : (this.#lostAt ?? lostAt);
  }

  getFitness(entry: Entry, now: number): Fitness {
    if (now >= entry.goodUntil) return 'render';
    if (now >= entry.renewFrom) return 'serve-and-renew';
    return this.isUnheard(entry, now) ? 'serve-and-renew' : 'serve';
  }

  /** Whether an entry may have become old a minute ago without anybody saying so. */
  isUnheard(entry: Entry, now: number): boolean {
    return this.#lostAt !== null && now - Math.max(entry.renderedAt, this.#lostAt) >= unheardMs;
  }
}
