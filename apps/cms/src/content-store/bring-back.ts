import type { LastEdition } from './read-edition.js';
import type { Transaction } from './sql.js';
import type { Occasion } from './stored.js';
import { concernedBy } from './tags.js';
import type { Subject } from './withdraw-item.js';
import { writeChange } from './write-change.js';
import { writeItem } from './write-item.js';

/** Puts a removed item before readers again as its last edition had it, withdrawn where it was. */
export async function bringBack(
  sql: Transaction,
  item: Subject,
  { projection, number, fingerprint }: LastEdition,
  { at }: Occasion,
): Promise<void> {
  await sql.rows(
    `update content.status set state = case when explanation is null then 'live' else 'withdrawn' end,
       removed_at = null, removed_reason = null, removed_text = null, replaced_by = null,
       changed_at = $2, version = version + 1
     where item_id = $1`,
    [item.id, at],
  );
  await writeItem(sql, projection, fingerprint, number);
  await writeChange(sql, {
    event: 'restored',
    item,
    edition: number,
    at,
    before: null,
    after: concernedBy(projection.slug, projection.links),
  });
}
