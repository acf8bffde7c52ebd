import type { Edition, Withdrawal } from '@shoal/content-schema';
import type { ItemType } from './stored.js';

/** How an organisation that an answer names stands to the one that is answered. */
export type SuccessionRelation = 'successorNow' | 'successor' | 'predecessor';

/** An item as read: its dates and edition beside what its editor wrote. */
export interface StoredItem<Content = unknown> {
  id: string;
  type: ItemType;
  slug: string;
  state: 'live' | 'withdrawn';
  date: string;
  firstPublishedAt: string;
  publicUpdatedAt: string;
  changedAt: string;
  edition: Edition | null;
  /** The notice above a withdrawn item. */
  withdrawal: Withdrawal | null;
  content: Content;
}

/** What an item points at, as it is now. */
export interface LinkedItem {
  id: string;
  type: ItemType;
  slug: string;
  changedAt: string;
  summary: unknown;
  /** How it stands to the item, where no link of the item says so. */
  relation?: 'related' | SuccessionRelation;
}

/** SQL: one instant as the contract writes it. */
export const instant = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL: one instant as JSON writes it. Where there are many, this costs a third of writing them as the contract does. */
export const rawInstant = (column: string) => `${column} at time zone 'UTC'`;

/** An instant that was read by `rawInstant`, as the contract writes it. */
export const toInstant = (raw: string) => `${raw.slice(0, 19)}.${raw.slice(20, 23).padEnd(3, '0')}Z`;

/** SQL: an item `i` with its edition `e` as one JSON value; `content` is `summary` or `document`. See `readItem`. */
export const itemJson = (content: 'summary' | 'document') => `json_build_object(
  'id', i.id, 'type', i.type, 'slug', i.slug, 'state', i.state,
  'date', ${rawInstant('i.date')}, 'firstPublishedAt', ${rawInstant('i.first_published_at')},
  'publicUpdatedAt', ${rawInstant('i.public_updated_at')}, 'changedAt', ${rawInstant('i.changed_at')},
  'edition', case when e.number is null then null else json_build_object(
    'number', e.number, 'kind', e.kind, 'note', e.note, 'correction', e.correction,
    'publishedAt', ${rawInstant('e.published_at')}) end,
  'withdrawal', i.withdrawal, 'content', i.${content})`;

/** An item as `itemJson` gave it, its instants as the contract writes them. */
export const readItem = (item: StoredItem): StoredItem => ({
  ...item,
  date: toInstant(item.date),
  firstPublishedAt: toInstant(item.firstPublishedAt),
  publicUpdatedAt: toInstant(item.publicUpdatedAt),
  changedAt: toInstant(item.changedAt),
  edition: item.edition && { ...item.edition, publishedAt: toInstant(item.edition.publishedAt) },
});

/** What `linkedItemJson` gave, likewise. */
export const readLinked = (linked: readonly LinkedItem[]): LinkedItem[] =>
  linked.map((item) => ({ ...item, changedAt: toInstant(item.changedAt) }));

/** SQL: an item `t` that another points at as one JSON value, with more fields where they are given. */
export const linkedItemJson = (more?: string) => `json_build_object(
    'id', t.id, 'type', t.type, 'slug', t.slug, 'changedAt', ${rawInstant('t.changed_at')}, 'summary', t.summary${
      more === undefined ? '' : `, ${more}`
    })`;

/** Roles whose targets no answer shows, or shows for another role too; and those that summaries leave out. */
const rolesNotRead = {
  document: `('related', 'organisation')`,
  summary: `('related', 'organisation', 'supporting', 'mention')`,
};

/**
 * SQL: what the items of the CTE `found (id)` point at, as far as their documents or summaries show it, the portraits
 * of their authors, and the site, as a JSON list.
 */
export const linkedJson = (content: 'summary' | 'document') => `(
  with near as materialized (
    select t.id, t.type, t.slug, t.changed_at, t.summary from (
      select distinct l.target_id as id from found join content.link l on l.item_id = found.id
      where l.role not in ${rolesNotRead[content]}
    ) as wanted join content.item t on t.id = wanted.id
  ), shown as (
    select * from near
    union all select t.id, t.type, t.slug, t.changed_at, t.summary from (
      select distinct summary ->> 'photoId' as id from near where type = 'author' and summary ->> 'photoId' is not null
    ) as portrait join content.item t on t.id = portrait.id
    union all select id, type, slug, changed_at, summary from content.item where type = 'site'
  )
  select coalesce(json_agg(${linkedItemJson()}), '[]') from shown t
)`;
