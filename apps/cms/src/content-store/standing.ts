import type { Sql, Transaction } from './sql.js';
import { concernedBy, type Concerned } from './tags.js';
import type { Link } from './stored.js';

/** How an item stands before a write. */
export interface Standing {
  state: 'live' | 'withdrawn' | 'removed';
  digest: string | null;
  /** Null while it is removed. */
  concerned: Concerned | null;
}

interface Row {
  state: Standing['state'];
  digest: string | null;
  slug: string | null;
  links: Link[];
}

const statement = `
  select s.state, i.digest, i.slug,
    (select coalesce(json_agg(json_build_object('role', l.role, 'id', l.target_id)), '[]')
     from content.link l where l.item_id = s.item_id) as links
  from content.status s left join content.item i on i.id = s.item_id
  where s.item_id = $1`;

/** How an item stands; null where it was never published. */
export async function readStanding(sql: Transaction, id: string): Promise<Standing | null> {
  const [row] = await sql.rows<Row>(statement, [id]);
  if (!row) return null;
  const concerned = row.slug === null ? null : concernedBy(row.slug, row.links);
  return { state: row.state, digest: row.digest, concerned };
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

/** Which of these items are not published. */
export async function listMissing(sql: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    'select wanted.id from unnest($1::text[]) as wanted (id) where not exists (select 1 from content.item i where i.id = wanted.id)',
    [[...ids]],
  );
  return rows.map(({ id }) => id);
}
