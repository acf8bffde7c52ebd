import type { Core } from '@strapi/strapi';
import { listMediaPaths } from '../backup/list-media.js';
import type { ReportProgress } from '../commands/progress.js';
import { describeError } from '../commands/describe-error.js';
import { getConfiguration } from '../configuration.js';
import { lockItem } from '../content-store/locks.js';
import { prepareDerivedRows } from '../content-store/rebuild/derived-rows.js';
import { rebuildItem, type Repair } from '../content-store/rebuild/rebuild-item.js';
import { checkEditions } from '../content-store/verify/check-editions.js';
import { checkRecords } from '../content-store/verify/check-records.js';
import type { Problem } from '../content-store/verify/problem.js';
import type { Transaction } from '../content-store/sql.js';
import { transactionFrom } from '../publishing/transaction-from.js';
import { checkFiles } from './check-files.js';
import { checkStrapi } from './check-strapi.js';
import { MissingSourceError, readSourceFrom } from './read-source.js';

/** What was compared, and where it differs. */
export interface Verified {
  items: number;
  editions: number;
  changes: number;
  files: number;
  differences: Problem[];
}

/** Compares Strapi, the derived tables, the records and the files. It changes nothing, while the CMS goes on. */
export async function verifyContent(strapi: Core.Strapi, report: ReportProgress): Promise<Verified> {
  const differences: Problem[] = [];
  const read = <T>(task: (sql: Transaction) => Promise<T>) =>
    strapi.db.transaction(({ trx }) => task(transactionFrom(trx)));
  // One moment: a publish between two readings would look like a difference.
  const records = await read(async (sql) => {
    await sql.rows('set transaction isolation level repeatable read read only');
    differences.push(...(await checkStrapi(strapi, sql)), ...(await checkRecords(sql)));
    const editions = await checkEditions(sql, (problem) => differences.push(problem));
    const [count] = await sql.rows<{ changes: number }>(
      'select count(*)::integer as changes from content.change',
    );
    const items = await sql.rows<Item>('select item_id as id, type from content.status order by item_id');
    return { editions, changes: count?.changes ?? 0, items, paths: await listMediaPaths(sql) };
  });
  const { items, paths } = records;
  differences.push(...(await checkItems(strapi, items, report)));
  const visited = (done: number) => report({ what: 'Files', done, total: paths.length });
  differences.push(...(await checkFiles(getConfiguration().media.dir, paths, visited)));
  return {
    items: items.length,
    editions: records.editions,
    changes: records.changes,
    files: paths.length,
    differences,
  };
}

interface Item {
  id: string;
  type: string;
}

/** Makes each item's derived rows again, compares, and takes it back. */
async function checkItems(
  strapi: Core.Strapi,
  items: readonly Item[],
  report: ReportProgress,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const readDerived = await strapi.db.transaction(({ trx }) => prepareDerivedRows(transactionFrom(trx)));
  const readSource = readSourceFrom(strapi);
  for (const [done, { id, type }] of items.entries()) {
    report({ what: 'Items', done, total: items.length });
    const found = await strapi.db
      .transaction(async ({ trx, rollback }) => {
        const sql = transactionFrom(trx);
        await lockItem(sql, id);
        const repair = await rebuildItem({ sql, readDerived, readSource }, id);
        await rollback();
        return repair && describeRepair(repair);
      })
      .catch((error: unknown) => (error instanceof MissingSourceError ? null : describeError(error)));
    if (found !== null) problems.push({ kind: 'item', subject: `${type} ${id}`, message: found });
  }
  return problems;
}

const describeRepair = ({ differences }: Repair) =>
  `what readers are shown is not what it is made from: ${differences.join(', ')}`;
