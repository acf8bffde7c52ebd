import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { may } from '../editorial/may.js';
import { isPublishedUid } from './published-types.js';

/** What an editor's bulk action asks for. */
interface BulkOptions {
  locale?: string | string[];
}

/** The part of content-manager's service that runs bulk actions. */
interface DocumentManager {
  publishMany(uid: string, documentIds: string[], locale?: string | string[]): Promise<number>;
  unpublishMany(documentIds: string[], uid: string, options?: BulkOptions): Promise<{ count: number }>;
  deleteMany(documentIds: string[], uid: string, options?: BulkOptions): Promise<{ count: number }>;
}

/**
 * Runs bulk actions one document after another, each in its own transaction. Strapi runs all of them at once
 * in one transaction, where a refusal undoes every other document or, worse, only says that it did.
 */
export function runBulkActionsOneByOne(strapi: Core.Strapi): void {
  const documents = (uid: string) => strapi.documents(uid as 'api::article.article');
  strapi.get('services').extend(
    'plugin::content-manager.document-manager',
    (service: DocumentManager) =>
      ({
        ...service,
        publishMany: (uid, documentIds) =>
          forEach(strapi, uid, documentIds, 'published', (documentId) =>
            documents(uid).publish({ documentId }),
          ),
        unpublishMany: async (documentIds, uid) => ({
          count: await forEach(strapi, uid, documentIds, 'unpublished', (documentId) =>
            documents(uid).unpublish({ documentId }),
          ),
        }),
        deleteMany: async (documentIds, uid) => ({
          count: await forEach(strapi, uid, documentIds, 'deleted', (documentId) =>
            documents(uid).delete({ documentId }),
          ),
        }),
      }) satisfies DocumentManager,
  );
}

async function forEach(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  done: string,
  act: (documentId: string) => Promise<unknown>,
): Promise<number> {
  const refused: { documentId: string; error: InstanceType<typeof errors.ApplicationError> }[] = [];
  for (const documentId of documentIds) {
    try {
      await act(documentId);
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      refused.push({ documentId, error });
    }
  }
  const count = documentIds.length - refused.length;
  if (refused.length === 0) return count;
  throw await explain(strapi, uid, refused, `${count} of ${documentIds.length} ${done}.`, done);
}

/** One error for all that was refused: Strapi's admin shows its message and loads the list anew. */
async function explain(
  strapi: Core.Strapi,
  uid: string,
  refused: readonly { documentId: string; error: InstanceType<typeof errors.ApplicationError> }[],
  summary: string,
  done: string,
) {
  const objections = [];
  for (const { documentId, error } of refused) {
    const message = `“${await nameOf(strapi, uid, documentId)}” was not ${done}: ${error.message}`;
    objections.push({ path: [documentId], message, name: error.name });
  }
  const message = [summary, ...objections.map((objection) => objection.message)].join(' ');
  return new errors.ApplicationError(message, { results: objections });
}

async function nameOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<string> {
  if (isPublishedUid(uid) && !(await may(strapi, 'read', { uid, documentId }))) return 'A hidden entry';
  const record: unknown = await strapi.db.query(uid).findOne({ where: { documentId } });
  const { title, name } = (record ?? {}) as { title?: string; name?: string };
  return title ?? name ?? documentId;
}
