import { targetFilters, type TargetFilter } from './list-query.js';
import type { Sql } from './sql.js';

/** What a slug leads to: something published, something that was, or nothing ever (no id). */
export interface Target {
  id: string | null;
  published: boolean;
}

/** The same of one slug of one filter. */
export interface FilterTarget extends Target {
  filter: TargetFilter;
  slug: string;
}

const bySlug = `
  select wanted.filter, wanted.slug, a.item_id as id, i.id is not null as published
  from rows from (json_to_recordset($1::json) as (filter text, type text, slug text))
    with ordinality as wanted (filter, type, slug, place)
  left join content.alias a on a.type = wanted.type and a.slug = wanted.slug
  left join content.item i on i.id = a.item_id
  order by wanted.place`;

/** What slugs lead to, old ones too. */
export function findTargets(
  sql: Sql,
  wanted: readonly { filter: TargetFilter; slug: string }[],
): Promise<FilterTarget[]> {
  const rows = wanted.map(({ filter, slug }) => ({ filter, type: targetFilters[filter].type, slug }));
  return sql.rows<FilterTarget>(bySlug, [JSON.stringify(rows)]);
}

const predecessors = `
  with recursive older (id) as (
    select unnest($1::text[])
    union select l.item_id from older join content.link l on l.target_id = older.id
    where l.role = 'successor' and l.item_type = 'organisation'
  )
  select id from older`;

/** These organisations and all that became them, however long ago. */
export async function listPredecessors(sql: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(predecessors, [[...ids]]);
  return rows.map(({ id }) => id);
}
