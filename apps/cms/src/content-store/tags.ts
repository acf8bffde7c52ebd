import type { ItemType, Link } from './stored.js';

/** An item's own tag: on every answer that says anything of it. */
export const itemTag = (type: ItemType, id: string) => `${type}:${id}`;

/** The tag of everything that may hold any item of a type; stands in for many item tags. */
export const anyTag = (type: ItemType) => `any:${type}`;

/** The tag of a whole list, or of the list narrowed to one topic, organisation or author. */
export const listTag = (type: ItemType, filter?: { type: string; id: string }) =>
  filter ? `list:${type}:${filter.type}:${filter.id}` : `list:${type}`;

/** The tag of an address, whatever stands there: on answers that say that nothing does. */
export const addressTag = (type: ItemType, slug: string) => `address:${type}:${slug}`;

/** What of an item decides in which lists and at which address it stands. */
export interface Concerned {
  slug: string;
  organisations: string[];
  authors: string[];
  topics: string[];
}

/** Whom an item with these links concerns. */
export function concernedBy(slug: string, links: readonly Link[]): Concerned {
  const of = (role: Link['role']) => links.filter((link) => link.role === role).map(({ id }) => id);
  return { slug, organisations: of('organisation'), authors: of('author'), topics: of('topic') };
}

/** The tags of the answers that a change makes old: the item, its addresses, and each list it is or was in. */
export function expiredTags(
  type: ItemType,
  id: string,
  before: Concerned | null,
  after: Concerned | null,
): string[] {
  const states = [before, after].filter((state) => state !== null);
  return [
    ...new Set([
      itemTag(type, id),
      anyTag(type),
      listTag(type),
      ...states.flatMap((state) => [
        addressTag(type, state.slug),
        ...state.organisations.map((target) => listTag(type, { type: 'organisation', id: target })),
        ...state.authors.map((target) => listTag(type, { type: 'author', id: target })),
        ...state.topics.map((target) => listTag(type, { type: 'topic', id: target })),
      ]),
    ]),
  ];
}
