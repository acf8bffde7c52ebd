import { claimAddress } from '../addresses.js';
import { distinctWords } from '../search/plain-words.js';
import type { Transaction } from '../sql.js';
import type { Occasion } from '../stored.js';
import type { Subject } from '../withdraw-item.js';
import { writeChange } from '../write-change.js';
import { copyStatus } from '../write-item.js';
import { renameDocument, renameItems, type Renamed } from './rename-items.js';
import type { NameChange } from './replace-names.js';

/**
 * Changes a person's name everywhere: their record, their address, bylines, texts, editions, the feed's memory and
 * the words that search knows. Their old addresses stay theirs and lead nowhere: a redirect would say who they were.
 */
export async function renameAuthor(
  sql: Transaction,
  author: Subject,
  { slug, ...change }: NameChange & { slug: string },
  occasion: Occasion,
): Promise<Renamed[]> {
  const { id, standing } = author;
  await takeAddress(sql, author, slug, occasion);
  await renameDocument(sql, author, change);
  await forgetAddresses(sql, id, slug);
  const { at } = occasion;
  // Where it stood before is not told: that would tell the old name.
  const concerned = standing.concerned && { ...standing.concerned, slug };
  await writeChange(sql, {
    event: concerned ? 'moved' : 'removed',
    item: author,
    edition: null,
    at,
    before: concerned,
    after: concerned,
    hides: true,
  });
  const renamed = await renameItems(sql, change, occasion);
  await forgetWords(sql, change.from);
  return renamed;
}

async function takeAddress(sql: Transaction, { id }: Subject, slug: string, { at }: Occasion): Promise<void> {
  await claimAddress(sql, { id, type: 'author', slug }, at);
  await sql.rows('update content.alias set retired = slug <> $2 where item_id = $1', [id, slug]);
  await sql.rows(
    'update content.status set slug = $2, changed_at = $3, version = version + 1 where item_id = $1',
    [id, slug, at],
  );
  await copyStatus(sql, id);
}

/** Takes old addresses out of the changes that are kept: followers are told of an address only by these. */
async function forgetAddresses(sql: Transaction, id: string, slug: string): Promise<void> {
  await sql.rows(
    `update content.change set
       concerned_before = case when jsonb_typeof(concerned_before) = 'object'
         then jsonb_set(concerned_before, '{slug}', to_jsonb($2::text)) else concerned_before end,
       concerned_after = case when jsonb_typeof(concerned_after) = 'object'
         then jsonb_set(concerned_after, '{slug}', to_jsonb($2::text)) else concerned_after end,
       tags = regexp_replace(tags::text, '"address:author:[^"]*"', '"address:author:' || $2 || '"', 'g')::jsonb
     where item_id = $1`,
    [id, slug],
  );
}

/** Search must not offer the old name to whoever mistypes something like it. */
async function forgetWords(sql: Transaction, names: readonly string[]): Promise<void> {
  await sql.rows(
    `delete from content.word where word = any ($1::text[])
       and not exists (select 1 from content.search where (words || marks) @@ plainto_tsquery('content.english', word))`,
    [distinctWords(names.join('\n'))],
  );
}
