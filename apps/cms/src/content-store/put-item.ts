import { createHash } from 'node:crypto';
import { claimAddress } from './addresses.js';
import { writeChange } from './write-change.js';
import { writeSearch } from './search/write-search.js';
import { writeEdition } from './write-edition.js';
import { readStanding, type Standing } from './standing.js';
import type { Transaction } from './sql.js';
import type { ItemType, Occasion, Projection } from './stored.js';
import { concernedBy } from './tags.js';

/** What readers are told of a write; `unchanged` is told to nobody. */
export type PutEvent = 'published' | 'updated' | 'moved' | 'restored' | 'unchanged';

const typesWithEditions: readonly ItemType[] = ['article', 'page'];
const typesWithoutAddress: readonly ItemType[] = ['site', 'media'];

/** Makes an item readable as projected, and records what that changes. The only way in. */
export async function putItem(sql: Transaction, item: Projection, occasion: Occasion): Promise<PutEvent> {
  const before = await readStanding(sql, item.id);
  const digest = digestOf(item);
  const event = eventOf(before, item, digest);
  if (event === 'unchanged') return event;
  await writeStatus(sql, item, before, occasion);
  if (!typesWithoutAddress.includes(item.type)) await claimAddress(sql, item, occasion.at);
  const edition = typesWithEditions.includes(item.type)
    ? await writeEdition(sql, item, digest, occasion)
    : null;
  await writeItem(sql, item, digest, edition);
  await writeLinks(sql, item);
  await writeSearch(sql, item);
  await writeChange(sql, {
    event,
    item,
    edition,
    at: occasion.at,
    before: before?.concerned ?? null,
    after: concernedBy(item.slug, item.links),
  });
  return event;
}

function eventOf(before: Standing | null, item: Projection, digest: string): PutEvent {
  if (!before) return 'published';
  if (before.state === 'removed') return 'restored';
  if (before.concerned?.slug !== item.slug) return 'moved';
  return before.digest === digest ? 'unchanged' : 'updated';
}

const digestOf = ({ summary, document, links, name, day }: Projection) =>
  createHash('sha256')
    .update(JSON.stringify([name, day, summary, document, links]))
    .digest('hex');

async function writeStatus(
  sql: Transaction,
  item: Projection,
  before: Standing | null,
  { at }: Occasion,
): Promise<void> {
  if (!before) {
    await sql.rows(
      `insert into content.status (item_id, type, state, first_published_at, public_updated_at, changed_at, version)
       values ($1, $2, 'live', $3, $3, $3, 1)`,
      [item.id, item.type, at],
    );
    return;
  }
  await sql.rows(
    `update content.status set state = 'live', changed_at = $2, version = version + 1,
       removed_at = null, removed_reason = null, replaced_by = null
     where item_id = $1`,
    [item.id, at],
  );
}

async function writeItem(
  sql: Transaction,
  item: Projection,
  digest: string,
  edition: number | null,
): Promise<void> {
  await sql.rows(
    `insert into content.item (id, type, slug, state, name, date, first_published_at, public_updated_at,
       changed_at, version, edition, digest, summary, document)
     select item_id, type, $2, state, $3, coalesce($4::date::timestamp at time zone 'UTC', first_published_at),
       first_published_at, public_updated_at, changed_at, version, $5::integer, $6, $7::jsonb, $8::jsonb
     from content.status where item_id = $1
     on conflict (id) do update set slug = excluded.slug, state = excluded.state, name = excluded.name,
       date = excluded.date, public_updated_at = excluded.public_updated_at, changed_at = excluded.changed_at,
       version = excluded.version, edition = excluded.edition, digest = excluded.digest,
       summary = excluded.summary, document = excluded.document`,
    [
      item.id,
      item.slug,
      item.name,
      item.day,
      edition,
      digest,
      JSON.stringify(item.summary),
      JSON.stringify(item.document),
    ],
  );
}

async function writeLinks(sql: Transaction, item: Projection): Promise<void> {
  await sql.rows('delete from content.link where item_id = $1', [item.id]);
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
