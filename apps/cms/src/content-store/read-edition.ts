import { projectArticleDocument, projectPageDocument } from './project-document.js';
import type { Transaction } from './sql.js';
import type { ItemType, Projection, StoredArticle, StoredPage } from './stored.js';
import { upcast } from './upcast.js';

/** The last edition of an item, as it would be put before readers again. */
export interface LastEdition {
  number: number;
  fingerprint: string;
  isWithheld: boolean;
  projection: Projection;
}

interface Row {
  number: number;
  fingerprint: string;
  isWithheld: boolean;
  version: number;
  document: object;
}

/** Reads the last edition of an item whose type has editions. */
export async function readLastEdition(
  sql: Transaction,
  item: { id: string; type: ItemType; slug: string },
): Promise<LastEdition> {
  const [row] = await sql.rows<Row>(
    `select number, fingerprint, withheld_at is not null as "isWithheld", contract_version as version,
       (document - 'slug' - 'files')::json as document
     from content.edition where item_id = $1 order by number desc limit 1`,
    [item.id],
  );
  if (!row) throw new Error(`The ${item.type} ${item.id} was published and has no edition`);
  const { version, document, ...edition } = row;
  return { ...edition, projection: projectEdition(item, upcast(document, version)) };
}

/** Whether an edition is withheld; undefined where there is none of this number. */
export async function getEditionState(
  sql: Transaction,
  itemId: string,
  number: number,
): Promise<{ isWithheld: boolean } | undefined> {
  const [edition] = await sql.rows<{ isWithheld: boolean }>(
    `select withheld_at is not null as "isWithheld" from content.edition where item_id = $1 and number = $2`,
    [itemId, number],
  );
  return edition;
}

/** What an edition's document, as the contract has it now, puts before readers. */
export function projectEdition(
  item: { id: string; type: ItemType; slug: string },
  document: object,
): Projection {
  // The column `document` holds what a projection of the same type put there.
  if (item.type === 'article') return projectArticleDocument(item, document as StoredArticle);
  if (item.type === 'page') return projectPageDocument(item, document as StoredPage);
  throw new Error(`A ${item.type} has no editions`);
}
