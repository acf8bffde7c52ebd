import type { Core } from '@strapi/strapi';
import { lockItem } from '../content-store/locks.js';
import { putItem } from '../content-store/put-item.js';
import { readStanding } from '../content-store/standing.js';
import { removeItem } from '../content-store/remove-item.js';
import type { Transaction } from '../content-store/sql.js';
import { projectMedia } from './projections/media.js';
import { mediaRecordSchema } from './records/media-record.js';
import { refuseUsed } from './refuse-used.js';
import { transactionFrom } from './transaction-from.js';

const filesUid = 'plugin::upload.file';

/** Lets the store follow what editors do in the media library. Called once the models are known. */
export function followMediaChanges(strapi: Core.Strapi): void {
  writeFilesInTransactions(strapi);
  strapi.db.lifecycles.subscribe({
    models: [filesUid],
    afterUpdate: ({ result }) => inTransaction(strapi, (sql) => followUpdate(sql, result)),
    afterUpdateMany: ({ params }) => inTransaction(strapi, (sql) => followUpdates(strapi, sql, params.where)),
    beforeDelete: ({ params }) => inTransaction(strapi, (sql) => removeFiles(strapi, sql, params.where)),
    beforeDeleteMany: ({ params }) => inTransaction(strapi, (sql) => removeFiles(strapi, sql, params.where)),
  });
}

/** Strapi writes files outside any transaction; a lifecycle has to share one with the write it belongs to. */
function writeFilesInTransactions(strapi: Core.Strapi): void {
  const files = strapi.db.query(filesUid);
  const { update, updateMany, delete: deleteOne, deleteMany } = files;
  Object.assign(files, {
    update: (params: Parameters<typeof update>[0]) => strapi.db.transaction(() => update(params)),
    updateMany: (params: Parameters<typeof updateMany>[0]) => strapi.db.transaction(() => updateMany(params)),
    delete: (params: Parameters<typeof deleteOne>[0]) => strapi.db.transaction(() => deleteOne(params)),
    deleteMany: (params: Parameters<typeof deleteMany>[0]) => strapi.db.transaction(() => deleteMany(params)),
  });
}

async function inTransaction(strapi: Core.Strapi, task: (sql: Transaction) => Promise<void>): Promise<void> {
  await strapi.db.transaction(({ trx }) => task(transactionFrom(trx)));
}

/** Only files that published content uses are in the store. */
async function followUpdate(sql: Transaction, record: unknown): Promise<void> {
  const file = projectMedia(mediaRecordSchema.parse(record));
  await lockItem(sql, file.id);
  if (await readStanding(sql, file.id)) await putItem(sql, file, { at: new Date(), by: null });
}

async function followUpdates(strapi: Core.Strapi, sql: Transaction, where: unknown): Promise<void> {
  for (const record of await strapi.db.query(filesUid).findMany({ where })) await followUpdate(sql, record);
}

/** What published content uses stays; of the others, those that were published once are gone for readers too. */
async function removeFiles(strapi: Core.Strapi, sql: Transaction, where: unknown): Promise<void> {
  for (const { documentId } of await strapi.db.query(filesUid).findMany({ where, select: ['documentId'] })) {
    await refuseUsed(strapi, sql, { uid: filesUid, documentId, called: 'file' });
    await removeItem(sql, { id: documentId, type: 'media' }, { at: new Date(), by: null });
  }
}
