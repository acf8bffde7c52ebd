import type { Files } from './digest.js';
import { projectEdition } from './read-edition.js';
import type { Sql } from './sql.js';
import type { ItemType, Projection } from './stored.js';
import { upcast } from './upcast.js';

/** One edition, as the contract has it now, and its files as they were when it was published. */
export interface KeptEdition {
  number: number;
  projection: Projection;
  files: Files;
}

interface Row {
  version: number;
  document: { slug: string; files: Files };
}

/** Reads an edition, withheld or not, for the editors of the item; undefined where there is none of this number. */
export async function readKeptEdition(
  sql: Sql,
  item: { id: string; type: ItemType },
  number: number,
): Promise<KeptEdition | undefined> {
  const [row] = await sql.rows<Row>(
    `select contract_version as version, document::json as document
     from content.edition where item_id = $1 and number = $2`,
    [item.id, number],
  );
  if (!row) return undefined;
  const { slug, files, ...written } = row.document;
  return { number, projection: projectEdition({ ...item, slug }, upcast(written, row.version)), files };
}

/** What items are called now, by id. */
export async function readNames(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql.rows<{ id: string; name: string }>(
    'select id, name from content.item where id = any ($1::text[])',
    [[...ids]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
