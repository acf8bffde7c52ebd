import type { ReasonClass } from '@shoal/content-schema';

/** The item was taken away. */
export interface Removed {
  type: 'removed';
  /** The slug that was asked for. */
  slug: string;
  /** When it was taken away. */
  removedAt: string;
  /** Why, where its editors said so. */
  reason: ReasonClass | null;
  /** Why in words; plain text. */
  explanation: string | null;
  /** What to read instead. */
  replacement: string | null;
  /** Proves a copy of its last edition. */
  digest: string | null;
}

/** One edition is kept from readers. */
export interface Withheld {
  type: 'withheld';
  /** The slug that was asked for. */
  slug: string;
  /** Its number. */
  edition: number;
  /** When it was published. */
  publishedAt: string;
  /** Why. */
  reason: ReasonClass;
  /** Why in words; plain text. */
  explanation: string | null;
}

/** The item has another slug now. */
export interface Moved {
  type: 'moved';
  /** The slug that it has now. */
  slug: string;
  /** Where it is now, in the Content API. */
  url: string;
}

/** What stands at an address: an item, what became of it, or null where there never was one. */
export type ItemResult<T> = T | Removed | Moved | null;
