import { itemAnswers } from '../../content-store/answers/answers.js';
import { createLinks } from '../../content-store/answers/links.js';
import { getItemBySlug, type Lookup } from '../../content-store/get-item.js';
import type { LinkedItem } from '../../content-store/item-rows.js';
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
    case 'found': {
      const { item, linked } = lookup;
      const data = itemAnswers[type].of(item, createLinks(siteUrl, linked));
      return {
        status: 200,
        body: { data },
        tags: tagsOfItem(item, linked),
        headers: { 'Last-Modified': httpDate(latest([item, ...linked])), ...historyOf(item, siteUrl) },
      };
    }
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
