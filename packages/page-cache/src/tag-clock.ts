/** What a change does to an answer that carries one of its tags; each is stronger than the next. */
export type Effect = 'purge' | 'expire' | 'refresh';

/** The tags that one change names, by what becomes of the answers that carry them. */
export interface Change {
  /** Make these anew before serving them again; the old copy is only for when that fails. */
  expire?: Iterable<string>;
  /** These may be served for ten minutes more, while they are renewed. */
  refresh?: Iterable<string>;
  /** Never serve these again. */
  purge?: Iterable<string>;
}

const effects = ['purge', 'expire', 'refresh'] as const;

/**
 * Remembers when each tag last changed, counted in changes. The tags of an answer are known only when its render has
 * ended: by this it is seen whether one of them changed in the meantime.
 */
export class TagClock {
  #now = 0;
  #clearedAt = 0;
  readonly #last = {
    purge: new Map<string, number>(),
    expire: new Map<string, number>(),
    refresh: new Map<string, number>(),
  };

  /** How many changes there have been. */
  get now(): number {
    return this.#now;
  }

  /** Notes a change. */
  tick(change: Change): void {
    this.#now += 1;
    for (const effect of effects)
      for (const tag of change[effect] ?? []) {
        // Taken out first, so that the tags stay in the order of their last change.
        this.#last[effect].delete(tag);
        this.#last[effect].set(tag, this.#now);
      }
  }

  /** Notes that everything changed. */
  tickAll(): void {
    this.#now += 1;
    this.#clearedAt = this.#now;
    this.forget(this.#now);
  }

  /** The strongest that happened to any of these tags after a moment. */
  getEffectSince(tags: readonly string[], moment: number): Effect | null {
    if (this.#clearedAt > moment) return 'purge';
    const moved = (effect: Effect) => tags.some((tag) => (this.#last[effect].get(tag) ?? 0) > moment);
    return effects.find(moved) ?? null;
  }

  /** Forgets what nobody will ask for any more: the changes up to a moment. */
  forget(moment: number): void {
    for (const last of Object.values(this.#last))
      for (const [tag, at] of last) {
        if (at > moment) break;
        last.delete(tag);
      }
  }
}
