import type { Core } from '@strapi/strapi';
import { applyEditViews } from '../admin-views/apply-edit-views.js';
import { answerUnreadable } from '../api/content/answer-unreadable.js';
import { isContentApi } from '../api/content/content-api.js';
import { openContentApi, type OpenContentApi } from '../api/content/open-content-api.js';
import { addCheckRoutes } from '../checks/check-routes.js';
import { openEditorial, prepareEditorial } from '../editorial/editorial.js';
import { getConfiguration } from '../configuration.js';
import { takeBootLock, type BootLock } from '../content-store/boot-lock.js';
import { startRetention } from '../content-store/feed/retention.js';
import { migrateContentStore } from '../content-store/migrate.js';
import { ensureReadRole } from '../content-store/read-role.js';
import { addPreviewRoutes } from '../preview/preview-routes.js';
import { answerStaleSaves } from '../saves/refuse-stale.js';
import { addSaveRoutes } from '../saves/save-routes.js';
import { addFoundNameRoutes } from '../found-names/found-name-routes.js';
import { deriveSlugs } from '../slugs/derive-slugs.js';
import { ensureSlugIndexes } from '../slugs/ensure-slug-indexes.js';
import { explainSlugConflicts } from '../slugs/explain-slug-conflicts.js';
import { addActionRoutes } from './actions/action-routes.js';
import { runBulkActionsOneByOne } from './bulk.js';
import { drainRequests } from './drain-requests.js';
import { refuseImports } from './imports.js';
import { explainFieldErrors } from './explain-field-errors.js';
import { followMediaChanges } from './media-changes.js';
import { createPublishingMiddleware } from './publishing-middleware.js';
import { queueEditors } from './queue-editors.js';
import { ensureSiteRecord } from './site-record.js';
import { createSlots, type Slots } from './slots.js';
import { addStandingsRoute } from './standings.js';

/** What one instance holds from its start to its end. */
interface Running {
  bootLock: BootLock;
  slots: Slots;
  api?: OpenContentApi;
  retention?: ReturnType<typeof startRetention>;
}

/** Editors' reads at once: as many as keep the processor busy while the database is asked. */
const editorReadsAtOnce = 3;

const running = new WeakMap<Core.Strapi, Running>();

/** Takes the boot lock and puts publishing in front of everything else that listens to documents. */
export async function prepareContent(strapi: Core.Strapi): Promise<void> {
  const { database, publishConcurrency, siteUrl } = getConfiguration();
  const state: Running = {
    bootLock: await takeBootLock(database.url),
    slots: createSlots(publishConcurrency),
  };
  running.set(strapi, state);
  strapi.documents.use(createPublishingMiddleware(strapi, state.slots, siteUrl));
  prepareEditorial(strapi);
  explainSlugConflicts(strapi);
  explainFieldErrors(strapi);
  deriveSlugs(strapi);
  runBulkActionsOneByOne(strapi);
  strapi.server.use(async (ctx, next) => {
    if (!state.api || !isContentApi(ctx.req.url ?? '')) return next();
    // Past Koa: what it would add (cookies, Vary, another body) is not part of the contract.
    ctx.respond = false;
    await state.api.handle(ctx.req, ctx.res);
  });
  strapi.server.use(answerStaleSaves);
  strapi.server.use(queueEditors({ writes: state.slots, reads: createSlots(editorReadsAtOnce) }));
  addStandingsRoute(strapi);
  addActionRoutes({ strapi, slots: state.slots, siteUrl });
  addCheckRoutes(strapi, siteUrl);
  addFoundNameRoutes(strapi);
  addPreviewRoutes(strapi);
  addSaveRoutes(strapi);
}

/** Brings the store up to date, opens what serves readers and lets the next instance boot. */
export async function openContent(strapi: Core.Strapi): Promise<void> {
  const state = stateOf(strapi);
  const { changesKeptDays, contentRead, contentSharedMaxAgeS, database, siteUrl } = getConfiguration();
  await migrateContentStore(state.bootLock.client);
  const asReadRole = await ensureReadRole(state.bootLock.client);
  await ensureSlugIndexes(strapi);
  await applyEditViews(strapi);
  followMediaChanges(strapi);
  refuseImports(strapi);
  await ensureSiteRecord(strapi);
  await openEditorial(strapi);
  strapi.server.httpServer.on('clientError', answerUnreadable);
  state.api = openContentApi({
    databaseUrl: database.url,
    max: contentRead.poolMax,
    timeoutMs: contentRead.timeoutMs,
    asReadRole,
    siteUrl,
    sharedMaxAgeS: contentSharedMaxAgeS,
    changesKeptDays,
    onError: (error, requestId) => strapi.log.error(`Content API, request ${requestId}: ${describe(error)}`),
    onTrouble: (what, error) => strapi.log.warn(`${what}: ${messageOf(error)}`),
  });
  if (changesKeptDays > 0) {
    const onTrouble = (error: unknown) =>
      strapi.log.warn(`Old changes are kept for now: ${messageOf(error)}`);
    state.retention = startRetention({ databaseUrl: database.url, days: changesKeptDays, onTrouble });
  }
  await state.bootLock.release();
}

/** Lets requests that are being answered end, then closes what was opened. */
export async function closeContent(strapi: Core.Strapi): Promise<void> {
  const state = running.get(strapi);
  if (!state) return;
  running.delete(strapi);
  const drained = drainRequests(strapi.server.httpServer);
  state.api?.endWaits();
  await drained;
  await state.slots.settled();
  await state.retention?.stop();
  await state.api?.close();
  await state.bootLock.release();
}

function stateOf(strapi: Core.Strapi): Running {
  const state = running.get(strapi);
  if (!state) throw new Error('Content was not prepared before the CMS booted');
  return state;
}

const describe = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
