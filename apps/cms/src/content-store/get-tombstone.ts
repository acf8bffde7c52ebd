import type { ReasonClass } from '@shoal/content-schema';
import { instant } from './item-rows.js';
import type { Sql } from './sql.js';
import type { ItemType } from './stored.js';

/** What is left of an item that was taken away. */
export interface Tombstone {
  removedAt: string;
  reason: ReasonClass | null;
  explanation: string | null;
  /** What to read instead; null where nothing is said, or that is gone too. */
  replacement: { id: string; type: ItemType; slug: string } | null;
  /** Of its last edition; null where it has none, or that one is withheld. */
  digest: string | null;
}

// What replaced it may have been replaced in turn.
const statement = `
  with recursive successor (id, depth) as (
    select replaced_by, 1 from content.status where item_id = $1
    union all
    select s.replaced_by, depth + 1 from successor join content.status s on s.item_id = successor.id
    where s.state = 'removed' and s.replaced_by is not null and depth < 20
  )
  select ${instant('s.removed_at')} as "removedAt", s.removed_reason as reason, s.removed_text as explanation,
    (select json_build_object('id', i.id, 'type', i.type, 'slug', i.slug)
     from successor join content.item i on i.id = successor.id order by depth limit 1) as replacement,
    (select case when withheld_at is null then digest end from content.edition e
     where e.item_id = s.item_id order by number desc limit 1) as digest
  from content.status s where s.item_id = $1 and s.state = 'removed'`;

/** What is left of a removed item. */
export async function getTombstone(sql: Sql, id: string): Promise<Tombstone> {
  const [tombstone] = await sql.rows<Tombstone>(statement, [id]);
  if (!tombstone) throw new Error(`Item ${id} is not removed`);
  return tombstone;
}
