import type { ItemType } from '../stored.js';
import type { Concerned } from '../tags.js';
import type { ChangeEvent } from '../write-change.js';
import type { StoredChange } from './change-rows.js';

/** What a feed is narrowed to. What is left out narrows nothing; of several values in a list one is enough. */
export interface ChangeFilter {
  /** Ids of organisations whose an item is. */
  organisation?: readonly string[] | undefined;
  /** Ids of authors. */
  author?: readonly string[] | undefined;
  /** Ids of topics. */
  topic?: readonly string[] | undefined;
  type?: readonly ItemType[] | undefined;
  /** Whether what articles show of others comes in spite of the filter. */
  linked?: boolean;
}

/** The types of item that others show something of. */
export const linkedTypes: readonly ItemType[] = ['author', 'organisation', 'topic', 'site', 'media'];

/** What an item can be narrowed by, and where that stands among what it concerns. */
export const targetLists = {
  organisation: 'organisations',
  author: 'authors',
  topic: 'topics',
} as const satisfies Partial<Record<ItemType, keyof Concerned>>;
export const targetTypes = [
  'organisation',
  'author',
  'topic',
] as const satisfies (keyof typeof targetLists)[];

/** What a change means to somebody with a filter; null: nothing. */
export function eventFor(change: StoredChange, filter: ChangeFilter): ChangeEvent | 'left' | null {
  const { type, before, after, event } = change;
  if (filter.linked && linkedTypes.includes(type)) return event;
  if (filter.type && !filter.type.includes(type)) return null;
  const matched = before !== null && matches(change, before, filter);
  if (after === null) return matched ? event : null;
  if (matches(change, after, filter)) return event;
  return matched ? 'left' : null;
}

/** An organisation, author or topic concerns itself. */
const matches = ({ type, id }: StoredChange, state: Concerned, filter: ChangeFilter): boolean =>
  targetTypes.every((target) => {
    const wanted = filter[target];
    if (!wanted) return true;
    if (type === target && wanted.includes(id)) return true;
    return state[targetLists[target]].some((found) => wanted.includes(found));
  });
