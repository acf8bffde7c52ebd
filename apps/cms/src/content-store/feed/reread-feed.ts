import type { Transaction } from '../sql.js';
import { feedChannel } from './feed-channel.js';

/** Makes every running CMS read again what it keeps of the feed in memory, once this transaction is committed. */
export async function rereadFeed(sql: Transaction): Promise<void> {
  await sql.rows(`select pg_notify('${feedChannel}', 'reread')`);
}
