import type { Entry } from './entry.js';

/** Finds the entries that carry a tag. */
export class TagIndex {
  readonly #entries = new Map<string, Set<Entry>>();

  add(entry: Entry): void {
    for (const tag of entry.tags) {
      const carriers = this.#entries.get(tag);
      if (carriers) carriers.add(entry);
      else this.#entries.set(tag, new Set([entry]));
    }
  }

  delete(entry: Entry): void {
    for (const tag of entry.tags) {
      const carriers = this.#entries.get(tag);
      carriers?.delete(entry);
      if (carriers?.size === 0) this.#entries.delete(tag);
    }
  }

  /** Every entry that carries one of these tags, once. */
  list(tags: Iterable<string> = []): Set<Entry> {
    const found = new Set<Entry>();
    for (const tag of tags) for (const entry of this.#entries.get(tag) ?? []) found.add(entry);
    return found;
  }
}
