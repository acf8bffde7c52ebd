import type { Transaction } from './sql.js';
import type { Occasion, Projection } from './stored.js';

/** The version of the contract that documents are written for. */
const contractVersion = 1;

/**
 * Keeps what is published as the item's next edition, with its files as they are now, since a file may be
 * replaced later. What is published again unchanged stays the edition it was.
 */
export async function writeEdition(
  sql: Transaction,
  item: Projection,
  digest: string,
  { at, by }: Occasion,
): Promise<number> {
  const [last] = await sql.rows<{ number: number; digest: string }>(
    'select number, digest from content.edition where item_id = $1 order by number desc limit 1',
    [item.id],
  );
  if (last?.digest === digest) return last.number;
  const number = (last?.number ?? 0) + 1;
  await sql.rows(
    `insert into content.edition (item_id, number, kind, published_at, published_by, contract_version, digest, document)
     select $1, $2, $3, $4, $5, $6, $7, $8::jsonb || jsonb_build_object('slug', $9::text, 'files',
       (select coalesce(jsonb_object_agg(id, document), '{}') from content.item
        where id = any ($10::text[]) and type = 'media'))`,
    [
      item.id,
      number,
      last ? 'minor' : 'first',
      at,
      by,
      contractVersion,
      digest,
      JSON.stringify(item.document),
      item.slug,
      item.links.filter(({ role }) => role === 'media').map(({ id }) => id),
    ],
  );
  return number;
}
