import { linkedItemJson } from './item-rows.js';
import type { Sql, Transaction } from './sql.js';

/**
 * SQL: for an organisation in the CTE `found (id)`, a JSON list of linked items: who took its work on, by way of
 * others too, those marked that are the nearest ones still open; and whose work it took on itself. What comes after
 * one that is open is not looked at. A closing day that is still to come counts: answers do not depend on the clock.
 */
export const successionJson = `(
  with recursive line (id, step, place) as (
    select l.target_id, 1, array[l.position]
    from found join content.link l on l.item_id = found.id and l.role = 'successor'
    union all
    select l.target_id, line.step + 1, line.place || l.position
    from line
    join content.item closed on closed.id = line.id and closed.summary ->> 'closedOn' is not null
    join content.link l on l.item_id = line.id and l.role = 'successor'
    where line.step < 50
  ) cycle id set again using path, kin as (
    select id, min(place) as place, false as before from line where not again group by id
    union all
    select l.item_id, null, true from found join content.link l on l.target_id = found.id and l.role = 'successor'
  )
  select coalesce(json_agg(${linkedItemJson(
    `'relation', case when kin.before then 'predecessor' when t.summary ->> 'closedOn' is null then 'successorNow' else 'successor' end`,
  )} order by kin.before, kin.place, t.name, t.id), '[]')
  from kin join content.item t on t.id = kin.id
)`;

/** Makes those wait who change who succeeds whom: two changes at once could close a loop that neither sees. */
export async function lockSuccession(sql: Transaction): Promise<void> {
  await sql.rows(`select pg_advisory_xact_lock(hashtextextended('content.succession', 0))`);
}

/** The way from one organisation to another by successors, both included; null where there is none. */
export async function findSuccessionPath(sql: Sql, from: string, to: string): Promise<string[] | null> {
  const [row] = await sql.rows<{ names: string[] }>(
    `with recursive line (id, way) as (
       select $1::text, array[$1::text]
       union all
       select l.target_id, line.way || l.target_id
       from line join content.link l on l.item_id = line.id and l.role = 'successor'
       where line.id <> $2 and not l.target_id = any (line.way)
     ), best as (select way from line where id = $2 order by cardinality(way), way limit 1)
     select array(select i.name from unnest(way) with ordinality as step (id, place)
       join content.item i on i.id = step.id order by place) as names from best`,
    [from, to],
  );
  return row?.names ?? null;
}
