import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { listReadableArticles } from '../editorial/readable-articles.js';
import { listNotLive } from '../content-store/standing.js';
import { transactionFrom } from './transaction-from.js';

type Context = Parameters<Core.MiddlewareHandler>[0];

const asked = z.object({ ids: z.string().max(4000).transform(splitIds) });

/** Adds the route at which a list of articles learns which of them readers no longer have as they were published. */
export function addStandingsRoute(strapi: Core.Strapi): void {
  const standings = {
    method: 'GET' as const,
    path: '/standings',
    handler: (ctx: Context) => answerStandings(strapi, ctx),
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  };
  strapi.server.routes({ type: 'admin', prefix: '/publishing', routes: [standings] });
}

async function answerStandings(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const parsed = asked.safeParse(ctx.query);
  if (!parsed.success)
    throw new errors.ValidationError('Ask for articles by their ids, with commas between them');
  const rows = await strapi.db.transaction(async ({ trx }) => {
    const readable = await listReadableArticles(strapi, { documentId: { $in: parsed.data.ids } });
    return listNotLive(transactionFrom(trx), readable);
  });
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { data: Object.fromEntries(rows.map(({ id, state }) => [id, state])) };
}

function splitIds(ids: string): string[] {
  return ids.split(',').filter((id) => id !== '');
}
