import type { ReadyAnswer } from './ready-answer.js';

/** A kept answer. */
export interface Entry {
  readonly key: string;
  readonly answer: ReadyAnswer;
  readonly tags: readonly string[];
  /** When its render began, in changes and in milliseconds. */
  readonly begunAt: number;
  readonly renderedAt: number;
  /** From then on it has to be rendered anew before it is served, unless that fails. */
  goodUntil: number;
  /** From then on it is renewed while it is served. */
  renewFrom: number;
  /** When the last try to render it anew failed; 0: it did not. */
  failedAt: number;
  reads: number;
  lastReadAt: number;
}

/** What to do with an entry that is asked for. */
export type Fitness = 'serve' | 'serve-and-renew' | 'render';

const coolMs = 10 * 60_000;
const hotReads = 2;
const hotWithinMs = 60_000;

/** Makes an entry old: it is served again only if it cannot be rendered anew. */
export function expire(entry: Entry): void {
  entry.goodUntil = 0;
}

/** Lets an entry be served for ten minutes more, while it is renewed. */
export function cool(entry: Entry, now: number): void {
  entry.goodUntil = Math.min(entry.goodUntil, now + coolMs);
  entry.renewFrom = Math.min(entry.renewFrom, now);
}

/** Whether readers would wait for an entry soon: it is asked for often. */
export function isHot(entry: Entry, now: number): boolean {
  return entry.reads >= hotReads && now - entry.lastReadAt < hotWithinMs;
}

/** How old an answer is, in whole seconds. */
export function getAge(entry: Entry, now: number): number {
  return Math.max(0, Math.floor((now - entry.renderedAt) / 1000));
}

/** The sizes that an entry takes in memory besides its body, roughly. */
export function countOverhead(key: string, tags: readonly string[], variants: number): number {
  const text = tags.reduce((sum, tag) => sum + tag.length, key.length);
  return 600 + 2 * text + 80 * tags.length + 800 * variants;
}
