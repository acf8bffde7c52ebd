import { digestEdition, type Files } from '../digest.js';
import type { Sql } from '../sql.js';
import type { Problem } from './problem.js';

interface Edition {
  id: string;
  number: number;
  digest: string | null;
  document: { files?: Files };
}

const batchSize = 100;

/** Compares the digest of every edition with its words and pictures; gives how many there are. */
export async function checkEditions(sql: Sql, report: (problem: Problem) => void): Promise<number> {
  let last: Pick<Edition, 'id' | 'number'> = { id: '', number: 0 };
  let count = 0;
  for (;;) {
    const batch = await sql.rows<Edition>(
      `select item_id as id, number, digest, document::json as document from content.edition
       where (item_id, number) > ($1, $2) order by item_id, number limit $3`,
      [last.id, last.number, batchSize],
    );
    for (const edition of batch) {
      const message = findFault(edition);
      if (message !== null)
        report({ kind: 'digest', subject: `edition ${edition.number} of ${edition.id}`, message });
    }
    count += batch.length;
    last = batch.at(-1) ?? last;
    if (batch.length < batchSize) return count;
  }
}

function findFault({ digest, document }: Edition): string | null {
  // What was published before digests were written has none.
  if (digest === null) return null;
  try {
    return digestEdition(document, document.files ?? {}) === digest
      ? null
      : 'its words or pictures are not those of its digest';
  } catch (error) {
    return `its document cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
