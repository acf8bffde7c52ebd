import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PublishedUid } from '../publishing/published-types.js';
import { readLastSave } from './last-save.js';

/** In this header a form says which version of an entry it shows: the `updatedAt` that it was given with it. */
export const versionHeader = 'x-shoal-version';

/** Requests that were refused here, which Strapi answers like any other mistake. */
const stale = new WeakSet<object>();

/** Gives the answer to a stale save a status of its own, which the form knows it by. */
export const answerStaleSaves: Core.MiddlewareHandler = async (ctx, next) => {
  await next();
  if (!stale.has(ctx)) return;
  const { error }: { error: object } = ctx.body;
  ctx.status = 409;
  ctx.body = { data: null, error: { ...error, status: 409, name: 'ConflictError' } };
};

/** Requests whose version was found to be the latest: what they write next is their own. */
const upToDate = new WeakSet<object>();

/**
 * Refuses to write over what somebody else has saved since the form was opened. Call it under the item's lock, so that
 * of two saves at once the second is compared with what the first left. Whoever says no version, such as a program, is
 * not held up.
 */
export async function refuseStale(strapi: Core.Strapi, uid: PublishedUid, documentId: string): Promise<void> {
  const context = strapi.requestContext.get();
  const given = context?.get(versionHeader);
  if (!context || !given || upToDate.has(context)) return;
  const { id = documentId }: { id?: string } = context['params'];
  if (id !== documentId) return;
  const last = await readLastSave(strapi, uid, documentId);
  if (!last || last.version === given) {
    upToDate.add(context);
    return;
  }
  const message = `${last.by ?? 'Somebody else'} saved this after you opened it. What you wrote is not saved.`;
  stale.add(context);
  throw new errors.ApplicationError(message, { version: last.version, by: last.by });
}
