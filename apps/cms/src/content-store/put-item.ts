import { claimAddress } from './addresses.js';
import { fingerprintOf } from './fingerprint.js';
import { readStanding, type Standing } from './standing.js';
import type { Transaction } from './sql.js';
import type { ItemType, Occasion, Projection } from './stored.js';
import { concernedBy } from './tags.js';
import { writeChange, type ChangeEvent } from './write-change.js';
import { writeEdition, type WrittenEdition } from './write-edition.js';
import { writeItem } from './write-item.js';

/** What readers are told of a write; `unchanged` is told to nobody. */
export type PutEvent = ChangeEvent | 'unchanged';

const typesWithEditions: readonly ItemType[] = ['article', 'page'];
const typesWithoutAddress: readonly ItemType[] = ['site', 'media'];

/** Makes an item readable as projected, and records what that changes. A withdrawn item stays withdrawn. */
export async function putItem(sql: Transaction, item: Projection, occasion: Occasion): Promise<PutEvent> {
  const before = await readStanding(sql, item.id);
  const fingerprint = fingerprintOf(item);
  if (isUnchanged(before, item, fingerprint)) return 'unchanged';
  await writeStatus(sql, item, before, occasion);
  if (!typesWithoutAddress.includes(item.type)) await claimAddress(sql, item, occasion.at);
  const edition = typesWithEditions.includes(item.type)
    ? await writeEdition(sql, item, fingerprint, occasion)
    : null;
  await writeItem(sql, item, fingerprint, edition?.number ?? null);
  const event = eventOf(before, item, edition);
  await writeChange(sql, {
    event,
    item,
    edition: edition?.number ?? null,
    at: occasion.at,
    before: before?.concerned ?? null,
    after: concernedBy(item.slug, item.links),
  });
  return event;
}

/** Which of these items `putItem` would not leave as they are: one query for all of them. */
export async function listUnlike(sql: Transaction, items: readonly Projection[]): Promise<Projection[]> {
  if (items.length === 0) return [];
  const stored = await sql.rows<{ id: string; slug: string; fingerprint: string }>(
    'select id, slug, fingerprint from content.item where id = any ($1::text[])',
    [items.map(({ id }) => id)],
  );
  const byId = new Map(stored.map((row) => [row.id, row]));
  return items.filter((item) => {
    const row = byId.get(item.id);
    return row?.slug !== item.slug || row.fingerprint !== fingerprintOf(item);
  });
}

const isUnchanged = (before: Standing | null, { slug }: Projection, fingerprint: string) =>
  before !== null && before.state !== 'removed' && before.slug === slug && before.fingerprint === fingerprint;

/** One event to a write: what readers most need to know of it. */
function eventOf(before: Standing | null, { slug }: Projection, edition: WrittenEdition | null) {
  if (!before) return 'published';
  if (before.state === 'removed') return 'restored';
  if (edition?.isNew && edition.kind === 'correction') return 'corrected';
  return before.slug === slug ? 'updated' : 'moved';
}

async function writeStatus(
  sql: Transaction,
  item: Projection,
  before: Standing | null,
  { at }: Occasion,
): Promise<void> {
  if (!before) {
    await sql.rows(
      `insert into content.status (item_id, type, slug, state, first_published_at, public_updated_at, changed_at, version)
       values ($1, $2, $3, 'live', $4, $4, $4, 1)`,
      [item.id, item.type, item.slug, at],
    );
    return;
  }
  await sql.rows(
    `update content.status set state = case when explanation is null then 'live' else 'withdrawn' end,
       slug = $2, changed_at = $3, version = version + 1,
       removed_at = null, removed_reason = null, removed_text = null, replaced_by = null
     where item_id = $1`,
    [item.id, item.slug, at],
  );
}
