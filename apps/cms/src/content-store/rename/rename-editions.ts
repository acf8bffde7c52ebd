import { digestEdition, type Files } from '../digest.js';
import { fingerprintOf } from '../fingerprint.js';
import { projectEdition } from '../read-edition.js';
import type { Transaction } from '../sql.js';
import type { ItemType } from '../stored.js';
import { contractVersion, upcast } from '../upcast.js';
import { createReplacer, renameIn, type NameChange } from './replace-names.js';

interface Edition {
  number: number;
  version: number;
  note: string | null;
  correction: object | null;
  withheldText: string | null;
  document: { slug: string; files: Files };
}

/** Puts a new name into every edition of an item, and what is said of them and of the item. */
export async function renameEditions(
  sql: Transaction,
  { id, type }: { id: string; type: ItemType },
  change: NameChange,
): Promise<void> {
  const editions = await sql.rows<Edition>(
    `select number, contract_version as version, note, correction::json as correction, withheld_text as "withheldText",
       document::json as document
     from content.edition where item_id = $1`,
    [id],
  );
  for (const edition of editions) await renameEdition(sql, { id, type }, edition, change);
  await renameWords(sql, id, change);
}

async function renameEdition(
  sql: Transaction,
  item: { id: string; type: ItemType },
  { number, version, note, correction, withheldText, document: kept }: Edition,
  change: NameChange,
): Promise<void> {
  const { slug, files, ...written } = kept;
  const document = renameIn(upcast(written, version), change) as object;
  const projection = projectEdition({ ...item, slug }, document);
  const replace = createReplacer(change);
  await sql.rows(
    `update content.edition set contract_version = $3, note = $4, correction = $5::jsonb, withheld_text = $6,
       document = $7::jsonb, digest = $8, fingerprint = $9
     where item_id = $1 and number = $2`,
    [
      item.id,
      number,
      contractVersion,
      note && replace(note),
      correction && JSON.stringify(renameIn(correction, change)),
      withheldText && replace(withheldText),
      JSON.stringify({ ...document, slug, files }),
      digestEdition(document, files),
      fingerprintOf(projection),
    ],
  );
}

interface Words {
  explanation: string | null;
  text: string | null;
}

async function renameWords(sql: Transaction, id: string, change: NameChange): Promise<void> {
  const [words] = await sql.rows<Words>(
    'select explanation, removed_text as text from content.status where item_id = $1',
    [id],
  );
  const replace = createReplacer(change);
  await sql.rows('update content.status set explanation = $2, removed_text = $3 where item_id = $1', [
    id,
    words?.explanation ? replace(words.explanation) : null,
    words?.text ? replace(words.text) : null,
  ]);
}
