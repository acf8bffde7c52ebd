import type { Transaction } from '../sql.js';
import { rereadFeed } from './reread-feed.js';

/**
 * Makes every cursor given until now lead nowhere: after a restore or an import, what followers hold may differ from
 * what is here, and only reading everything again puts it right. Answers the new epoch.
 */
export async function startNewEpoch(sql: Transaction): Promise<string> {
  const [row] = await sql.rows<{ epoch: string }>(
    `update content.feed set epoch = left(md5(gen_random_uuid()::text), 8), started_at = now() returning epoch`,
  );
  if (!row) throw new Error('The content store has no feed: its migrations have not run');
  await rereadFeed(sql);
  return row.epoch;
}
