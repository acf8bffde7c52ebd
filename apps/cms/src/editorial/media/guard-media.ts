import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../content-store/sql.js';
import { transactionFrom } from '../../publishing/transaction-from.js';
import { getActing, type Acting } from '../acting.js';
import { forbid, forbidIf } from '../forbid.js';
import { readMediaClaims, type MediaClaims } from './media-claims.js';
import { readFileOwners, readFolderContents, readFolderOwners, type MediaOwner } from './media-owners.js';

/** A route of a plugin, as far as the guard looks at it. */
interface Route {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}

const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Puts the guard before every writing route of the media library, after Strapi knows who asks. */
export function guardMediaRoutes(strapi: Core.Strapi, routes: readonly Route[]): void {
  for (const route of routes.filter(({ method }) => writes.has(method))) {
    const { middlewares = [] } = route.config ?? {};
    route.config = {
      ...route.config,
      middlewares: [guard(strapi, `${route.method} ${route.path}`), ...middlewares],
    };
  }
}

const guard =
  (strapi: Core.Strapi, route: string): Core.MiddlewareHandler =>
  async (ctx, next) => {
    await refuseForeignMedia(strapi, route, ctx);
    return next();
  };

async function refuseForeignMedia(
  strapi: Core.Strapi,
  route: string,
  ctx: Parameters<Core.MiddlewareHandler>[0],
): Promise<void> {
  const acting = await getActing(strapi);
  if (!acting || acting.isPlatformEditor) return;
  const { body }: { body?: unknown } = ctx.request;
  const claims = readMediaClaims(route, { params: ctx['params'], query: ctx.query, body });
  if (claims === null) throw forbid('Only platform editors do this. Ask one.');
  if (claims === undefined) throw forbid('This does not say which files or folders it is about.');
  await strapi.db.transaction(async ({ trx }) =>
    forbidIf(await objectToClaims(transactionFrom(trx), acting, claims)),
  );
}

async function objectToClaims(
  sql: Transaction,
  { id }: Acting,
  { files, folders, into }: MediaClaims,
): Promise<string | null> {
  const changed = [
    ...(await readFileOwners(sql, id, files)),
    ...(await readFolderContents(sql, id, folders)),
  ];
  const foreign = changed.find(({ isOwn }) => !isOwn);
  if (foreign) return `${named(foreign)} Ask a platform editor to change it.`;
  const closed = (await readFolderOwners(sql, id, into)).find(({ isOwn, isOwned }) => isOwned && !isOwn);
  return closed ? `${named(closed)} Choose another folder.` : null;
}

const named = ({ name, isOwned }: MediaOwner) =>
  isOwned ? `“${name}” was added by another organisation.` : `“${name}” is there for everybody.`;
