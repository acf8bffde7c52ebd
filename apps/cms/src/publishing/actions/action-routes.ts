import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { refuseUnlessMay, type Wanted } from '../../editorial/may.js';
import { publishedTypes, type PublishedUid } from '../published-types.js';
import { transactionFrom } from '../transaction-from.js';
import { compareVersions } from '../history/compare-versions.js';
import { getHistory } from '../history/get-history.js';
import { reuseEdition } from '../history/reuse-edition.js';
import type { Action, ActionContext } from './action.js';
import { correct } from './correct.js';
import { move } from './move.js';
import { sayNextEdition, unsayNextEdition } from './next-edition.js';
import { publishDraft } from './publish-draft.js';
import { remove } from './remove.js';
import { rename } from './rename.js';
import { restore } from './restore.js';
import { runAction, viewItem, type Actor, type Named } from './run-action.js';
import { release, withhold } from './withhold.js';
import { withdraw } from './withdraw.js';

/** Every action, by the address it is done at, below `/publishing/{type}/{id}/`. */
const actions: { method: 'POST' | 'PUT' | 'DELETE'; name: string; action: Action }[] = [
  { method: 'POST', name: 'correct', action: correct },
  { method: 'POST', name: 'withdraw', action: withdraw },
  { method: 'POST', name: 'restore', action: restore },
  { method: 'POST', name: 'remove', action: remove },
  { method: 'POST', name: 'move', action: move },
  { method: 'POST', name: 'withhold', action: withhold },
  { method: 'POST', name: 'release', action: release },
  { method: 'POST', name: 'rename', action: rename },
  { method: 'PUT', name: 'next-edition', action: sayNextEdition },
  { method: 'DELETE', name: 'next-edition', action: unsayNextEdition },
];

type Context = Parameters<Core.MiddlewareHandler>[0];

const addressSchema = z.object({ type: z.string(), id: z.string() });

/** What is read of an item, by what follows `/publishing/{type}/{id}`. */
const reads: Record<string, (context: Reading, named: Named, query: unknown) => Promise<object>> = {
  '': ({ sql }, { uid, id }) => viewItem(sql, uid, id),
  '/history': getHistory,
  '/comparison': compareVersions,
};

/** What is done to an item's draft, by what follows `/publishing/{type}/{id}`. */
const drafts: Record<string, { wanted: Wanted; write: DraftWrite }> = {
  '/publish': { wanted: 'publish', write: publishDraft },
  '/reuse': { wanted: 'write', write: reuseEdition },
};

type DraftWrite = (actor: Actor, named: Named, body: unknown) => Promise<object>;

type Reading = Omit<ActionContext, 'occasion'>;

/** Adds the routes at which signed-in administrators act on published items, read how they stand and publish. */
export function addActionRoutes(actor: Actor): void {
  const { strapi } = actor;
  const route = (method: Method, path: string, wanted: Wanted, answer: Answer) => ({
    method,
    path: `/:type/:id${path}`,
    handler: async (ctx: Context) => {
      const named = readAddress(ctx);
      await refuseUnlessMay(strapi, wanted, { uid: named.uid, documentId: named.id });
      ctx.body = { data: await answer(named, ctx) };
    },
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  const routes = [
    ...Object.entries(reads).map(([path, read]) =>
      route('GET', path, 'read', (named, ctx) =>
        inTransaction(actor, (context) => read(context, named, ctx.query)),
      ),
    ),
    ...Object.entries(drafts).map(([path, { wanted, write }]) =>
      route('POST', path, wanted, (named, ctx) => write(actor, named, bodyOf(ctx))),
    ),
    ...actions.map(({ method, name, action }) =>
      route(method, `/${name}`, 'publish', (named, ctx) =>
        runAction(actor, named, { name: `${method} ${name}`, action, body: bodyOf(ctx) }),
      ),
    ),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/publishing', routes });
}

type Answer = (named: Named, ctx: Context) => Promise<object>;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const inTransaction = ({ strapi, siteUrl }: Actor, read: (context: Reading) => Promise<object>) =>
  strapi.db.transaction(({ trx }) => read({ strapi, siteUrl, sql: transactionFrom(trx) }));

function bodyOf(ctx: Context): unknown {
  const { body = {} }: { body?: unknown } = ctx.request;
  return body;
}

const uids = Object.keys(publishedTypes) as PublishedUid[];

function readAddress(ctx: Context): Named {
  const { type, id } = addressSchema.parse(ctx['params']);
  const uid = uids.find((candidate) => publishedTypes[candidate] === type);
  if (!uid) throw new errors.NotFoundError('There is no such type');
  return { uid, id };
}
