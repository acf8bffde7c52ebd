import type { Core } from '@strapi/strapi';
import { deleteBytes } from './media-store.js';

/** The name of the lock between storing bytes and taking bytes away, as one number. */
const mediaLock = 7_305_002;

/** The name of the lock that keeps bytes where they are, held by a backup. */
export const mediaKeeping = 7_305_003;

/** Runs what stores bytes and their row; nothing is taken away in between. */
export async function whileStoring<T>(strapi: Core.Strapi, store: () => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock_shared(?)', [mediaLock]);
    return store();
  });
}

/** Takes away the bytes that no file, no published item and no edition refers to any longer. */
export async function removeUnusedBytes(
  strapi: Core.Strapi,
  dir: string,
  hashes: readonly string[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (!(await mayRemove(trx))) return;
    await trx.raw('select pg_advisory_xact_lock(?)', [mediaLock]);
    for (const hash of hashes) {
      if (!(await isUsed(trx, hash))) await deleteBytes(dir, hash);
    }
  });
}

/** Bytes that a backup still names stay: nobody refers to them, so they only take room. */
async function mayRemove(trx: Statements): Promise<boolean> {
  const { rows } = await trx.raw('select pg_try_advisory_xact_lock(?) as allowed', [mediaKeeping]);
  return (rows as { allowed: boolean }[])[0]?.allowed ?? false;
}

const stores = [
  { table: 'files', text: `coalesce(url, '') || coalesce(formats::text, '')` },
  { table: 'content.item', text: 'summary::text || document::text' },
  { table: 'content.edition', text: 'document::text' },
];

interface Statements {
  raw(statement: string, values: readonly (string | number)[]): PromiseLike<{ rows: unknown[] }>;
}

async function isUsed(trx: Statements, hash: string): Promise<boolean> {
  for (const { table, text } of stores) {
    const { rows } = await trx.raw(`select 1 from ${table} where strpos(${text}, ?) > 0 limit 1`, [
      `/media/${hash}/`,
    ]);
    if (rows.length > 0) return true;
  }
  return false;
}
