import { itemAnswers } from '../../content-store/answers/answers.js';
import { createLinks } from '../../content-store/answers/links.js';
import { getItemBySlug, lookUpId, type Lookup } from '../../content-store/get-item.js';
import type { LinkedItem, StoredItem } from '../../content-store/item-rows.js';
import type { PublicType } from '../../content-store/answers/answers.js';
import { addressTag, itemTag } from '../../content-store/tags.js';
import { tagsOfItem } from './answer-tags.js';
import { apiRoot } from './api-root.js';
import { createRemoved } from './create-removed.js';
import { createProblem, type Reply } from './reply.js';
import type { ApiContext } from './route.js';

/** Where one item is. */
export interface ItemAddress {
  type: PublicType;
  slug: string;
  /** The part of the address before the slug. */
  folder: string;
}

/** The answer about one item, or about the address where it is not, not yet or no longer. */
export async function getItemReply(
  { type, slug, folder }: ItemAddress,
  { sql, siteUrl }: ApiContext,
): Promise<Reply> {
  const lookup = await getItemBySlug(sql, type, slug);
  switch (lookup.outcome) {
    case 'found':
      return createFound(type, lookup, siteUrl);
    default:
      return createElsewhere(lookup, { type, slug, folder }, siteUrl);
  }
}

/** The answer where an item, or what belongs to it, is not at the address that was asked for. */
export function createElsewhere(
  lookup: Exclude<Lookup, { outcome: 'found' }>,
  { type, slug, folder }: ItemAddress,
  siteUrl: string,
  below = '',
): Reply {
  const address = addressTag(type, slug);
  switch (lookup.outcome) {
    case 'moved': {
      const url = `${siteUrl}${apiRoot}${folder}/${lookup.slug}${below}`;
      return {
        status: 308,
        body: { data: { type: 'moved', slug: lookup.slug, url } },
        tags: [itemTag(type, lookup.id), address],
        headers: { Location: url },
      };
    }
    case 'removed':
      return createRemoved({ type, ...lookup }, siteUrl, [address]);
    case 'absent':
      return createAbsent([address]);
  }
}

/** The answer about one item by its id, wherever it is now. */
export async function getItemByIdReply(
  { type, id }: { type: PublicType; id: string },
  { sql, siteUrl }: ApiContext,
): Promise<Reply> {
  const lookup = await lookUpId(sql, type, id);
  switch (lookup.outcome) {
    case 'found':
      return createFound(type, lookup, siteUrl);
    case 'removed':
      return createRemoved({ type, ...lookup }, siteUrl);
    case 'absent':
      return createAbsent([itemTag(type, id)]);
  }
}

function createFound(
  type: PublicType,
  { item, linked }: { item: StoredItem; linked: LinkedItem[] },
  siteUrl: string,
): Reply {
  return {
    status: 200,
    body: { data: itemAnswers[type].of(item, createLinks(siteUrl, linked)) },
    tags: tagsOfItem(item, linked),
    headers: { 'Last-Modified': httpDate(latest([item, ...linked])), ...historyOf(item, siteUrl) },
  };
}

/** The answer where nothing is. */
export function createAbsent(tags?: readonly string[]): Reply {
  return createProblem('not-found', { detail: 'Nothing is published at this address' }, { tags });
}

/** Where the earlier versions of an article are (RFC 5829). */
const historyOf = ({ type, slug }: Pick<LinkedItem, 'type' | 'slug'>, siteUrl: string) =>
  type === 'article'
    ? { Link: `<${siteUrl}${apiRoot}/articles/${slug}/editions>; rel="version-history"` }
    : undefined;

export const latest = (items: readonly Pick<LinkedItem, 'changedAt'>[]) =>
  items.map(({ changedAt }) => changedAt).reduce((a, b) => (a > b ? a : b));

/** An instant as HTTP writes it. */
export const httpDate = (instant: string) => new Date(instant).toUTCString();
