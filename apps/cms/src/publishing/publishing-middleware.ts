import type { Core, Modules } from '@strapi/strapi';
import { refuseStale } from '../saves/refuse-stale.js';
import { keepNames, lockItem } from '../content-store/locks.js';
import { removeItem } from '../content-store/remove-item.js';
import type { Transaction } from '../content-store/sql.js';
import { effectOf, type Effect } from './effect.js';
import { publishRecord, refuseRemoved } from './publish-record.js';
import { isPublishedUid, publishedTypes, type PublishedUid } from './published-types.js';
import { refuseIfAny, type Objection } from './refusal.js';
import { refuseUsed } from './refuse-used.js';
import { administratorOf } from './administrator.js';
import { guardWrite } from '../editorial/guard-write.js';
import type { Slots } from './slots.js';
import { transactionFrom } from './transaction-from.js';
import { reportUnstorableText } from './unstorable-text.js';

type Middleware = Modules.Documents.Middleware.Middleware;
type Result = Awaited<ReturnType<Middleware>>;

/** What is looked at of a call's parameters. */
interface Params {
  documentId: string | undefined;
  data: unknown;
  status: unknown;
}

/** One call of the Document Service that writes. */
interface Write {
  strapi: Core.Strapi;
  sql: Transaction;
  siteUrl: string;
  uid: PublishedUid;
  action: string;
  params: Params;
  next: () => Promise<Result>;
}

/** The first Document Service middleware: whatever changes what readers see goes into the store in one transaction. */
export function createPublishingMiddleware(strapi: Core.Strapi, slots: Slots, siteUrl: string): Middleware {
  return (call, next) => {
    if (!isPublishedUid(call.uid)) return next();
    const { uid } = call;
    const params = paramsOf(call.params);
    const hasDrafts = call.contentType.options?.draftAndPublish ?? false;
    const effect = effectOf({ action: call.action, status: params.status, hasDrafts });
    if (effect === 'none') return next();
    const publishes = hasDrafts && effect === 'publish';
    const write = async (): Promise<Result> =>
      strapi.db.transaction(async ({ trx }) => {
        const sql = transactionFrom(trx);
        await keepNames(sql);
        const { action } = call;
        const { documentId, data } = params;
        return guardWrite({ strapi, sql, uid, action, documentId, data, publishes }, () =>
          writes[effect]({ strapi, sql, siteUrl, uid, action, params, next: async () => next() }),
        );
      });
    // Inside somebody's transaction a connection is held already, and waiting would keep it from others.
    return strapi.db.inTransaction() ? write() : slots.run(write);
  };
}

const writes: Record<Exclude<Effect, 'none'>, (write: Write) => Promise<Result>> = {
  draft: writeDraft,
  publish,
  remove,
};

/** No reader sees it, but a publish of the same item must not see half of it. */
async function writeDraft({ strapi, sql, uid, params: { documentId, data }, next }: Write): Promise<Result> {
  refuseUnstorable(data);
  if (documentId) {
    await lockItem(sql, documentId);
    await refuseStale(strapi, uid, documentId);
  }
  return next();
}

async function publish(write: Write): Promise<Result> {
  const { strapi, sql, siteUrl, uid, params } = write;
  const result = await writeDraft(write);
  const documentId = documentIdOf(result) ?? params.documentId;
  if (!documentId || isNothing(result)) return result;
  const occasion = { at: new Date(), by: administratorOf(strapi) };
  await publishRecord({ strapi, sql, siteUrl, occasion }, uid, documentId);
  return result;
}

async function remove({ strapi, sql, uid, action, params: { documentId }, next }: Write): Promise<Result> {
  if (!documentId) return next();
  const type = publishedTypes[uid];
  await lockItem(sql, documentId);
  if (!strapi.contentType(uid).options?.draftAndPublish) {
    await refuseUsed(strapi, sql, { uid, documentId, called: type });
  }
  // Its published copy in Strapi is what restoring needs.
  if (action === 'unpublish') await refuseRemoved(sql, type, documentId);
  const result = await next();
  await removeItem(sql, { id: documentId, type }, { at: new Date(), by: administratorOf(strapi) });
  return result;
}

function refuseUnstorable(data: unknown): void {
  const objections: Objection[] = [];
  reportUnstorableText(data, (path, message) => objections.push({ path, message }));
  refuseIfAny(objections);
}

/** An update or publish of something that is not there answers so, and publishes nothing. */
function isNothing(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return true;
  return 'entries' in result && Array.isArray(result.entries) && result.entries.length === 0;
}

function documentIdOf(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('documentId' in result)) return undefined;
  return typeof result.documentId === 'string' ? result.documentId : undefined;
}

function paramsOf(params: object): Params {
  const { documentId, data, status }: { documentId?: unknown; data?: unknown; status?: unknown } = params;
  return { documentId: typeof documentId === 'string' ? documentId : undefined, data, status };
}
