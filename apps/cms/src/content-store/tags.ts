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

/** The tag of answers that choose items for having the same topic, author or organisation as another. */
export const relatedTag = (type: ItemType, id: string) => `related:${type}:${id}`;

/** The tag of answers that count items of a type, such as the facets of a search. */
export const countTag = (type: ItemType) => `count:${type}`;

/** The tag of answers that hold the whole texts of several items of a type. */
export const fullTextTag = (type: ItemType) => `text:${type}`;

/** What of an item decides in which lists and at which address it stands. */
export interface Concerned {
  slug: string;
  /** Whose it is: organisations of an article, employers of an author. */
  organisations: string[];
  authors: string[];
  topics: string[];
  /** Organisations that it speaks of. */
  mentions?: string[];
  /** Organisations that took its work on, where it is one itself. */
  successors?: string[];
}

/** Whom an item with these links concerns. */
export function concernedBy(slug: string, links: readonly Link[]): Concerned {
  const of = (...roles: Link['role'][]) =>
    links.filter((link) => roles.includes(link.role)).map(({ id }) => id);
  return {
    slug,
    organisations: of('organisation', 'employer'),
    authors: of('author'),
    topics: of('topic'),
    mentions: of('mention'),
    successors: of('successor'),
  };
}

/** The cache tags that a change names, by what is to become of the answers that carry them. */
export interface ChangeTags {
  /** To be made anew before they are served again. */
  expire: string[];
  /** May be served for a while, as what they choose or count is out of date. */
  refresh: string[];
  /** Never to be served again. */
  purge: string[];
}

/** What a change was to an item. */
interface TaggedChange {
  event: string;
  item: { type: ItemType; id: string };
  before: Concerned | null;
  after: Concerned | null;
  /** True: purge, whatever the event. */
  hides?: boolean;
}

const hidingEvents = ['withdrawn', 'removed', 'withheld'];

/** The tags of every answer that a change makes old. */
export function tagsOfChange({ event, item: { type, id }, before, after, hides }: TaggedChange): ChangeTags {
  const states = [before, after].filter((state) => state !== null);
  return {
    expire: unique([itemTag(type, id), anyTag(type), ...states.flatMap((state) => listTags(type, state))]),
    refresh: unique(states.flatMap((state) => choiceTags(type, state))),
    purge: hides || hidingEvents.includes(event) ? [itemTag(type, id), fullTextTag(type)] : [],
  };
}

/** The item's address, and each list it is or was in. */
const listTags = (type: ItemType, state: Concerned): string[] => [
  listTag(type),
  addressTag(type, state.slug),
  ...(type === 'article' ? sharedTargets(state).map((target) => listTag(type, target)) : []),
  // A successor's answer names whose work it took on.
  ...(state.successors ?? []).map((id) => itemTag('organisation', id)),
];

/** Articles are chosen for what they share and counted by it; nothing else is. */
function choiceTags(type: ItemType, state: Concerned): string[] {
  if (type !== 'article') return [];
  const mentions = (state.mentions ?? []).map((id) => ({ type: 'organisation' as const, id }));
  const shared = [...sharedTargets(state), ...mentions];
  return [countTag(type), ...shared.map((target) => relatedTag(target.type, target.id))];
}

const sharedTargets = ({ organisations, authors, topics }: Concerned) => [
  ...organisations.map((id) => ({ type: 'organisation' as const, id })),
  ...authors.map((id) => ({ type: 'author' as const, id })),
  ...topics.map((id) => ({ type: 'topic' as const, id })),
];

const unique = (tags: readonly string[]) => [...new Set(tags)];
