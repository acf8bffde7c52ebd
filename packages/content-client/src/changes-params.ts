import type { ItemType } from '@shoal/content-schema';
import type { Params } from './api-address.js';

/** One word or several, of which one is enough. */
type OneOf<Word> = Word | readonly Word[];

/** What changes, or a snapshot, are narrowed to; each that is given has to be met. */
export type ChangeFilter = {
  /** Slugs of organisations that lead, support or stand in a byline. */
  organisation?: OneOf<string> | undefined;
  /** Slugs of authors. */
  author?: OneOf<string> | undefined;
  /** Slugs of topics. */
  topic?: OneOf<string> | undefined;
  /** Types of item. */
  type?: OneOf<ItemType> | undefined;
};

/** Which changes, and what comes with them. */
export type FollowFilter = ChangeFilter & {
  /**
   * `document`: each item as it is now. `linked`: whatever the filter, also changes of what articles show of others:
   * authors, organisations, topics, files and the site.
   */
  include?: OneOf<'document' | 'linked'> | undefined;
};

/** Which part of the change feed to read. */
export type ChangesParams = FollowFilter & {
  /** The cursor of the last change that was dealt with, or `now`. Left out: from the first change. */
  after?: string | undefined;
  /** Changes at most: 100, and no more; with documents 20. */
  limit?: number | undefined;
  /** Seconds to wait for a change where there is none yet, at most 25. Default: 0. */
  wait?: number | undefined;
};

/** The parameters as an address has them. */
export const joined = (params: Readonly<Record<string, OneOf<string> | number | undefined>>): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.join(',') : value,
    ]),
  );
