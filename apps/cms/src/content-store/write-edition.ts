import type { EditionKind } from '@shoal/content-schema';
import { takeNextEdition, type NextEdition } from './next-edition.js';
import type { Transaction } from './sql.js';
import { digestEdition, type Files } from './digest.js';
import type { Occasion, Projection, StoredMedia } from './stored.js';
import { contractVersion } from './upcast.js';

/** The edition that a publish made, or that it left as it was. */
export interface WrittenEdition {
  number: number;
  kind: EditionKind;
  isNew: boolean;
}

const nothingSaid: NextEdition = { kind: 'minor', note: null, correction: null };

/**
 * Keeps what is published as the item's next edition, with its files as they are now, since a file may be
 * replaced later. What is published again unchanged stays the edition it was, and what was said of the next one
 * stays said.
 */
export async function writeEdition(
  sql: Transaction,
  item: Projection,
  fingerprint: string,
  occasion: Occasion,
): Promise<WrittenEdition> {
  const [last] = await sql.rows<{ number: number; kind: EditionKind; fingerprint: string }>(
    'select number, kind, fingerprint from content.edition where item_id = $1 order by number desc limit 1',
    [item.id],
  );
  if (last?.fingerprint === fingerprint) return { ...last, isNew: false };
  const said = await takeNextEdition(sql, item.id);
  const next = last ? { ...(said ?? nothingSaid), number: last.number + 1 } : first;
  await insert(sql, item, fingerprint, next, occasion);
  if (next.kind === 'major' || next.kind === 'correction') await movePublicDate(sql, item.id, occasion.at);
  return { number: next.number, kind: next.kind, isNew: true };
}

const first = { kind: 'first' as const, note: null, correction: null, number: 1 };

type NumberedEdition = Omit<NextEdition, 'kind'> & { kind: EditionKind; number: number };

async function insert(
  sql: Transaction,
  item: Projection,
  fingerprint: string,
  { number, kind, note, correction }: NumberedEdition,
  { at, by }: Occasion,
): Promise<void> {
  const files = await readFiles(sql, item);
  await sql.rows(
    `insert into content.edition (item_id, number, kind, note, correction, published_at, published_by, contract_version,
       fingerprint, digest, document)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11::jsonb)`,
    [
      item.id,
      number,
      kind,
      note,
      correction && JSON.stringify(correction),
      at,
      by,
      contractVersion,
      fingerprint,
      digestEdition(item.document, files),
      JSON.stringify({ ...item.document, slug: item.slug, files }),
    ],
  );
}

/** The files of an item as they are now, by id. */
async function readFiles(sql: Transaction, { links }: Projection): Promise<Files> {
  const ids = links.filter(({ role }) => role === 'media').map(({ id }) => id);
  const rows = await sql.rows<{ id: string; document: StoredMedia }>(
    `select id, document::json as document from content.item where id = any ($1::text[]) and type = 'media'`,
    [ids],
  );
  return Object.fromEntries(rows.map(({ id, document }) => [id, document]));
}

async function movePublicDate(sql: Transaction, id: string, at: Date): Promise<void> {
  await sql.rows('update content.status set public_updated_at = $2 where item_id = $1', [id, at]);
}
