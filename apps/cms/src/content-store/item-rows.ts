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

/** SQL: an item `i` with its edition `e` as one JSON value; `content` is `summary` or `document`. */
export const itemJson = (content: 'summary' | 'document') => `json_build_object(
  'id', i.id, 'type', i.type, 'slug', i.slug, 'state', i.state,
  'date', ${instant('i.date')}, 'firstPublishedAt', ${instant('i.first_published_at')},
  'publicUpdatedAt', ${instant('i.public_updated_at')}, 'changedAt', ${instant('i.changed_at')},
  'edition', case when e.number is null then null else json_build_object(
    'number', e.number, 'kind', e.kind, 'note', e.note, 'correction', e.correction,
    'publishedAt', ${instant('e.published_at')}) end,
  'withdrawal', i.withdrawal, 'content', i.${content})`;

/** SQL: an item `t` that another points at as one JSON value, with more fields where they are given. */
export const linkedItemJson = (more?: string) => `json_build_object(
    'id', t.id, 'type', t.type, 'slug', t.slug, 'changedAt', ${instant('t.changed_at')}, 'summary', t.summary${
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
  with near as (
    select distinct l.target_id as id, l.role = 'author' as writes
    from found join content.link l on l.item_id = found.id
    where l.role not in ${rolesNotRead[content]}
  ), wanted as (
    select id from near
    union select l.target_id from near join content.link l on l.item_id = near.id and l.role = 'photo' where near.writes
    union select id from content.item where type = 'site'
  )
  select coalesce(json_agg(${linkedItemJson()}), '[]')
  from wanted join content.item t on t.id = wanted.id
)`;
