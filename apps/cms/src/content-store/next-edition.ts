import type { Correction } from '@shoal/content-schema';
import type { Sql, Transaction } from './sql.js';
import type { Occasion } from './stored.js';

/** What its editors say of an item's coming edition. */
export interface NextEdition {
  kind: 'major' | 'minor' | 'correction';
  note: string | null;
  correction: Correction | null;
}

// Strapi has the driver leave jsonb as text.
const columns = 'kind, note, correction::json as correction';

/** What is said of the coming edition; null where nothing is, and it will be a minor one. */
export async function getNextEdition(sql: Sql, itemId: string): Promise<NextEdition | null> {
  const [next] = await sql.rows<NextEdition>(
    `select ${columns} from content.next_edition where item_id = $1`,
    [itemId],
  );
  return next ?? null;
}

/** Says what the coming edition will be, in place of what was said before. */
export async function setNextEdition(
  sql: Transaction,
  itemId: string,
  { kind, note, correction }: NextEdition,
  { at, by }: Occasion,
): Promise<void> {
  await sql.rows(
    `insert into content.next_edition (item_id, kind, note, correction, set_at, set_by)
     values ($1, $2, $3, $4::jsonb, $5, $6)
     on conflict (item_id) do update set kind = excluded.kind, note = excluded.note,
       correction = excluded.correction, set_at = excluded.set_at, set_by = excluded.set_by`,
    [itemId, kind, note, correction && JSON.stringify(correction), at, by],
  );
}

/** Takes what was said of the coming edition, so that it is used once. */
export async function takeNextEdition(sql: Transaction, itemId: string): Promise<NextEdition | null> {
  const [next] = await sql.rows<NextEdition>(
    `delete from content.next_edition where item_id = $1 returning ${columns}`,
    [itemId],
  );
  return next ?? null;
}

/** The latest change note of an item; null where no edition has one. */
export async function getLastNote(sql: Sql, itemId: string): Promise<string | null> {
  const [last] = await sql.rows<{ note: string }>(
    `select note from content.edition where item_id = $1 and note is not null order by number desc limit 1`,
    [itemId],
  );
  return last?.note ?? null;
}
