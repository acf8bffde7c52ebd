import { instant } from './item-rows.js';
import { writeSearch } from './search/write-search.js';
import type { Transaction } from './sql.js';
import type { Projection } from './stored.js';

/** Writes the derived rows of an item, with the state and dates that its status has. */
export async function writeItem(
  sql: Transaction,
  item: Projection,
  fingerprint: string,
  edition: number | null,
): Promise<void> {
  // Before the row: links that are about to go would each be dated anew with it.
  await sql.rows('delete from content.link where item_id = $1', [item.id]);
  await writeRow(sql, item, fingerprint, edition);
  await insertLinks(sql, item);
  await writeSearch(sql, item);
}

/** Brings an item's rows up to date with its status: state, address, dates, notice. */
export async function copyStatus(sql: Transaction, id: string): Promise<void> {
  await sql.rows(
    `update content.item i set slug = s.slug, state = s.state, public_updated_at = s.public_updated_at,
       changed_at = s.changed_at, version = s.version, withdrawal = ${withdrawal}
     from content.status s where s.item_id = i.id and i.id = $1`,
    [id],
  );
  await sql.rows(
    `update content.link l set state = i.state from content.item i where i.id = l.item_id and i.id = $1`,
    [id],
  );
}

/** SQL: the notice of a withdrawn item, from its status. */
const withdrawal = `case when explanation is null then null
  else jsonb_build_object('at', ${instant('withdrawn_at')}, 'explanation', explanation) end`;

async function writeRow(
  sql: Transaction,
  item: Projection,
  fingerprint: string,
  edition: number | null,
): Promise<void> {
  await sql.rows(
    `insert into content.item (id, type, slug, state, name, date, first_published_at, public_updated_at,
       changed_at, version, withdrawal, edition, fingerprint, summary, document)
     select item_id, type, slug, state, $2, coalesce($3::date::timestamp at time zone 'UTC', first_published_at),
       first_published_at, public_updated_at, changed_at, version, ${withdrawal}, $4::integer, $5, $6::jsonb, $7::jsonb
     from content.status where item_id = $1
     on conflict (id) do update set slug = excluded.slug, state = excluded.state, name = excluded.name,
       date = excluded.date, public_updated_at = excluded.public_updated_at, changed_at = excluded.changed_at,
       version = excluded.version, withdrawal = excluded.withdrawal, edition = excluded.edition,
       fingerprint = excluded.fingerprint, summary = excluded.summary, document = excluded.document`,
    [
      item.id,
      item.name,
      item.day,
      edition,
      fingerprint,
      JSON.stringify(item.summary),
      JSON.stringify(item.document),
    ],
  );
}

async function insertLinks(sql: Transaction, item: Projection): Promise<void> {
  if (item.links.length === 0) return;
  await sql.rows(
    `insert into content.link (item_id, role, target_id, position, item_type, state, date)
     select i.id, link.role, link.id, min(link.position), i.type, i.state, i.date
     from content.item i,
       rows from (json_to_recordset($2::json) as (role text, id text)) with ordinality as link (role, id, position)
     where i.id = $1
     group by i.id, link.role, link.id`,
    [item.id, JSON.stringify(item.links)],
  );
}
