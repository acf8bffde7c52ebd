import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { publishedTypes, type PublishedUid } from '../published-types.js';
import { transactionFrom } from '../transaction-from.js';
import type { Action } from './action.js';
import { move } from './move.js';
import { sayNextEdition, unsayNextEdition } from './next-edition.js';
import { remove } from './remove.js';
import { rename } from './rename.js';
import { restore } from './restore.js';
import { runAction, viewItem, type Actor, type Named } from './run-action.js';
import { release, withhold } from './withhold.js';
import { withdraw } from './withdraw.js';

/** Every action, by the address it is done at, below `/publishing/{type}/{id}/`. */
const actions: { method: 'POST' | 'PUT' | 'DELETE'; name: string; action: Action }[] = [
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

/** What a signed-in administrator may do. */
interface Ability {
  can(action: string, subject: string): boolean;
}

/** Adds the routes at which signed-in administrators act on published items. */
export function addActionRoutes(actor: Actor): void {
  const info = { type: 'admin' as const };
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const read = {
    method: 'GET' as const,
    path: '/:type/:id',
    handler: (ctx: Context) => view(actor, ctx),
    info,
    config,
  };
  const writes = actions.map(({ method, name, action }) => ({
    method,
    path: `/:type/:id/${name}`,
    handler: async (ctx: Context) => {
      const named = readAddress(actor.strapi, ctx);
      const { body = {} }: { body?: unknown } = ctx.request;
      ctx.body = { data: await runAction(actor, named, { name: `${method} ${name}`, action, body }) };
    },
    info,
    config,
  }));
  actor.strapi.server.routes({ type: 'admin', prefix: '/publishing', routes: [read, ...writes] });
}

async function view({ strapi }: Actor, ctx: Context): Promise<void> {
  const { uid, id } = readAddress(strapi, ctx);
  await strapi.db.transaction(async ({ trx }) => {
    ctx.body = { data: await viewItem(transactionFrom(trx), uid, id) };
  });
}

const uids = Object.keys(publishedTypes) as PublishedUid[];

function readAddress(strapi: Core.Strapi, ctx: Context): Named {
  const { type, id } = addressSchema.parse(ctx['params']);
  const uid = uids.find((candidate) => publishedTypes[candidate] === type);
  if (!uid) throw new errors.NotFoundError('There is no such type');
  const { draftAndPublish = false } = strapi.contentType(uid).options ?? {};
  const needed = `plugin::content-manager.explorer.${draftAndPublish ? 'publish' : 'update'}`;
  const ability: Ability | undefined = ctx.state['userAbility'];
  if (!ability?.can(needed, uid)) throw new errors.PolicyError(`You may not publish this ${type}`);
  return { uid, id };
}
