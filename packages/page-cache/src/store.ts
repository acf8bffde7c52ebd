import { LRUCache } from 'lru-cache';
import { countBytes, type EncodedBody } from './encoded-body.js';
import { countOverhead, type Entry } from './entry.js';
import { SharedBodies } from './shared-bodies.js';
import { TagIndex } from './tag-index.js';

/** A sixteenth is for addresses where nothing is, so that inventing addresses cannot drive out pages. */
const absentShare = 1 / 16;
/** An eighth is for addresses with a query, such as searches: there is no end of those either that have an answer. */
const queriesShare = 1 / 8;
/** A thirty-second is for other spellings of the same address. */
const spellingShare = 1 / 32;

/** Keeps entries within a number of bytes; what was asked for longest ago goes first. */
export class Store {
  readonly tags = new TagIndex();
  readonly shared = new SharedBodies();
  #evictions = 0;
  readonly #pages: LRUCache<string, Entry>;
  readonly #queries: LRUCache<string, Entry>;
  readonly #absent: LRUCache<string, Entry>;
  readonly #spellings: LRUCache<string, string>;

  constructor(maxBytes: number) {
    const onGone = (entry: Entry, _key: string, reason: string) => {
      this.tags.delete(entry);
      this.shared.release(entry.answer.body);
      if (reason === 'evict') this.#evictions += 1;
    };
    const create = (share: number) =>
      new LRUCache<string, Entry>({ maxSize: Math.ceil(maxBytes * share), dispose: onGone });
    this.#pages = create(1 - queriesShare - absentShare - spellingShare);
    this.#queries = create(queriesShare);
    this.#absent = create(absentShare);
    this.#spellings = new LRUCache({
      maxSize: Math.ceil(maxBytes * spellingShare),
      sizeCalculation: (key, spelling) => 200 + 2 * (key.length + spelling.length),
    });
  }

  get counts(): { entries: number; bytes: number; evictions: number } {
    return {
      entries: this.#kept.reduce((sum, { size }) => sum + size, 0),
      bytes: this.#kept.reduce(
        (sum, { calculatedSize }) => sum + calculatedSize,
        this.#spellings.calculatedSize,
      ),
      evictions: this.#evictions,
    };
  }

  /** The entry of a key. */
  get(key: string): Entry | undefined {
    return this.#pages.get(key) ?? this.#queries.get(key) ?? this.#absent.get(key);
  }

  /** The entry of a request target as it came, when its spelling is known. */
  find(target: string): Entry | undefined {
    const entry = this.get(target);
    if (entry) return entry;
    const key = this.#spellings.get(target);
    return key === undefined ? undefined : this.get(key);
  }

  /** Remembers that a target is another spelling of a key. */
  learn(target: string, key: string): void {
    if (target !== key) this.#spellings.set(target, key);
  }

  /** Keeps an entry in place of the one that has its key. False: it is larger than everything there is room for. */
  keep(entry: Entry): boolean {
    this.delete(entry.key);
    const entries = this.#choose(entry);
    const size = countOverhead(entry.key, entry.tags, 3) + this.#countOwnBytes(entry.answer.body);
    if (size > entries.maxSize) return false;
    this.shared.hold(entry.answer.body);
    this.tags.add(entry);
    entries.set(entry.key, entry, { size });
    return true;
  }

  /** Counts an entry anew whose body takes more or fewer bytes than it did. */
  recount(entry: Entry): void {
    if (this.get(entry.key) === entry) this.keep(entry);
  }

  delete(key: string): void {
    for (const entries of this.#kept) entries.delete(key);
  }

  clear(): void {
    for (const entries of this.#kept) entries.clear();
    this.#spellings.clear();
  }

  get #kept() {
    return [this.#pages, this.#queries, this.#absent];
  }

  #choose({ key, answer }: Entry): LRUCache<string, Entry> {
    if (answer.status >= 400) return this.#absent;
    return key.includes('?') ? this.#queries : this.#pages;
  }

  // A body that many entries share is counted with the first of them.
  #countOwnBytes(body: EncodedBody): number {
    return this.shared.isHeld(body) ? 0 : countBytes(body);
  }
}
