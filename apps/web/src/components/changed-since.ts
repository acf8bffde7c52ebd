import type { Article, Organisation, OrganisationRef } from '@shoal/content-schema';
import { listWriters } from './article-surroundings';
import { hasClosed } from './closing';
import { getLondonDay } from './london-day';

/** Organisations that have closed since an article that names them first came out. */
export interface ChangedSince {
  /** Those that lead it or stand in its bylines. */
  writers: Organisation[];
  /** Those that helped, or that it speaks of. */
  others: Organisation[];
}

/** Finds what has become of the organisations of an article since it came out. */
export function listChangedSince(article: Article, closing: readonly Organisation[]): ChangedSince {
  const from = getLondonDay(new Date(article.date));
  const changed = closing.filter(
    ({ closedOn }) => closedOn !== null && isSince(closedOn, from) && hasClosed(closedOn),
  );
  const writers = new Set(listWriters(article).map(({ id }: OrganisationRef) => id));
  return {
    writers: changed.filter(({ id }) => writers.has(id)),
    others: changed.filter(({ id }) => !writers.has(id)),
  };
}

// A closing known to the year or month may have been at its end.
const isSince = (partial: string, from: string) => partial >= from.slice(0, partial.length);
