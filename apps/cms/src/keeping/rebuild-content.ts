import type { Core } from '@strapi/strapi';
import type { ReportProgress } from '../commands/progress.js';
import { describeError } from '../commands/describe-error.js';
import { getConfiguration } from '../configuration.js';
import { lockItem } from '../content-store/locks.js';
import { prepareDerivedRows } from '../content-store/rebuild/derived-rows.js';
import {
  rebuildItem,
  reportRepair,
  type RebuildContext,
  type Repair,
} from '../content-store/rebuild/rebuild-item.js';
import { beginRebuild } from '../content-store/rebuild/rebuild-run.js';
import { transactionFrom } from '../publishing/transaction-from.js';
import type { Problem } from '../content-store/verify/problem.js';
import { readSourceFrom } from './read-source.js';

/** What a rebuild did. */
export interface Rebuilt {
  items: number;
  /** Whether it went on where another was cut off. */
  resumed: boolean;
  /** The items of which readers are shown something else now. */
  changed: { type: string; name: string }[];
  /** The items that nothing could be made of; they stay as they were. */
  failed: Problem[];
}

/**
 * Makes the derived tables again, item by item, each in a transaction of its own and under its lock, so that editors
 * and readers go on meanwhile. Statuses, editions and addresses are read only; an item that had to change is a change.
 */
export async function rebuildContent(strapi: Core.Strapi, report: ReportProgress): Promise<Rebuilt> {
  const run = await beginRebuild(getConfiguration().database.url);
  const rebuilt: Rebuilt = { items: 0, resumed: run.resumed, changed: [], failed: [] };
  try {
    const readDerived = await strapi.db.transaction(({ trx }) => prepareDerivedRows(transactionFrom(trx)));
    const context = { readDerived, readSource: readSourceFrom(strapi) };
    for await (const { id, type, done } of run.items()) {
      report({ what: 'Items', done, total: run.total });
      rebuilt.items += 1;
      try {
        const repair = await rebuildOne(strapi, context, id);
        if (repair) rebuilt.changed.push({ type, name: repair.name });
      } catch (error) {
        rebuilt.failed.push({ kind: 'item', subject: `${type} ${id}`, message: describeError(error) });
      }
    }
  } finally {
    await run.end();
  }
  return rebuilt;
}

async function rebuildOne(
  strapi: Core.Strapi,
  context: Omit<RebuildContext, 'sql'>,
  id: string,
): Promise<Repair | null> {
  return strapi.db.transaction(async ({ trx, rollback }) => {
    const sql = transactionFrom(trx);
    await lockItem(sql, id);
    const repair = await rebuildItem({ ...context, sql }, id);
    if (repair) await reportRepair(sql, repair);
    else await rollback();
    return repair;
  });
}
