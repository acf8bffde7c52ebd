import type { ReasonClass } from '@shoal/content-schema';
import type { Sql, Transaction } from './sql.js';
import { concernedBy, type Concerned } from './tags.js';
import type { ItemType, Link } from './stored.js';

/** How an item stands before a write. */
export interface Standing {
  type: ItemType;
  state: 'live' | 'withdrawn' | 'removed';
  slug: string;
  /** Null while it is removed. */
  fingerprint: string | null;
  /** Why it was removed; null where it was not, or where its editors only unpublished or deleted it. */
  removedReason: ReasonClass | null;
  /** The edition that readers see; null while it is removed, or where its type has none. */
  edition: number | null;
  /** Null while it is removed. */
  concerned: Concerned | null;
}

interface Row extends Omit<Standing, 'concerned'> {
  isStored: boolean;
  links: Link[];
}

const statement = `
  select s.type, s.state, s.slug, i.fingerprint, i.edition, s.removed_reason as "removedReason", i.id is not null as "isStored",
    (select coalesce(json_agg(json_build_object('role', l.role, 'id', l.target_id)), '[]')
     from content.link l where l.item_id = s.item_id) as links
  from content.status s left join content.item i on i.id = s.item_id
  where s.item_id = $1`;

/** How an item stands; null where it was never published. */
export async function readStanding(sql: Transaction, id: string): Promise<Standing | null> {
  const [row] = await sql.rows<Row>(statement, [id]);
  if (!row) return null;
  const { isStored, links, ...standing } = row;
  return { ...standing, concerned: isStored ? concernedBy(row.slug, links) : null };
}

/** The titles of published items that point at one, for a message to an editor. */
export async function listPublishedUses(
  sql: Sql,
  targetId: string,
): Promise<{ type: string; name: string }[]> {
  return sql.rows(
    `select distinct i.type, i.name from content.link l join content.item i on i.id = l.item_id
     where l.target_id = $1 and l.role <> 'related' order by i.type, i.name`,
    [targetId],
  );
}

/** Whether something with a page of its own is published under this id. */
export async function getPublicItem(sql: Sql, id: string): Promise<{ type: string; slug: string } | null> {
  const [item] = await sql.rows<{ type: string; slug: string }>(
    `select type, slug from content.item where id = $1 and type not in ('media', 'site')`,
    [id],
  );
  return item ?? null;
}

/** Which of these items are not published. */
export async function listMissing(sql: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    'select wanted.id from unnest($1::text[]) as wanted (id) where not exists (select 1 from content.item i where i.id = wanted.id)',
    [[...ids]],
  );
  return rows.map(({ id }) => id);
}

/** Those of these items that readers no longer have as they were published: under a notice, or not at all. */
export async function listNotLive(
  sql: Sql,
  ids: readonly string[],
): Promise<{ id: string; state: 'withdrawn' | 'removed' }[]> {
  return sql.rows(
    `select item_id as id, state from content.status where item_id = any ($1::text[]) and state <> 'live'`,
    [[...ids]],
  );
}
