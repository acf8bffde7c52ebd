import type { ItemType } from './stored.js';

/**
 * What a list may be narrowed by: the type of the other item, and the role of the link to it. The one that is likely to
 * leave the fewest stands first: its links are read, the others are looked up for each.
 */
export const targetFilters = {
  author: { type: 'author', role: 'author' },
  mentions: { type: 'organisation', role: 'mention' },
  leadOrganisation: { type: 'organisation', role: 'lead' },
  supportingOrganisation: { type: 'organisation', role: 'supporting' },
  topic: { type: 'topic', role: 'topic' },
  organisation: { type: 'organisation', role: 'organisation' },
} as const;
export type TargetFilter = keyof typeof targetFilters;

/** The filters in that order. */
export const targetFilterNames = Object.keys(targetFilters) as TargetFilter[];

/** What a list may be sorted by; `-` is the greatest first. The id decides between equals. */
export type ListSort = '-date' | 'date' | '-changedAt' | 'reviewBy' | 'name';

/** Where in a list the last page ended. */
export interface ListPosition {
  /** What the list is sorted by, of the last entry. */
  key: string;
  id: string;
}

/** Which part of which list. */
export interface ListQuery {
  type: ItemType;
  sort: ListSort;
  states: readonly ('live' | 'withdrawn')[];
  /** Ids: an entry must match one of each filter that is given. */
  targets: Readonly<Partial<Record<TargetFilter, readonly string[]>>>;
  /** First and last day of `date`. */
  from?: string | undefined;
  to?: string | undefined;
  /** Changed at this instant or later. */
  changedSince?: string | undefined;
  /** To be reviewed before this day. */
  reviewBefore?: string | undefined;
  /** How much of each entry is read. */
  content: 'summary' | 'document';
  /** What to begin after; else how many entries to leave out. */
  after: ListPosition | null;
  offset: number;
  limit: number;
}
