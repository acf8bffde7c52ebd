import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { transactionFrom } from '../publishing/transaction-from.js';
import type { Facts } from './facts.js';
import { findFacts } from './find-facts.js';

/** What the form asks about the draft in it. */
const questionSchema = z.object({
  own: z.object({ type: z.enum(['article', 'page']), slug: z.string().max(200) }),
  ownerId: z.string().max(64).nullable(),
  links: z.array(z.string().max(2000)).max(1000),
});

type Context = Parameters<Core.MiddlewareHandler>[0];

/** What a signed-in administrator may do. */
interface Ability {
  can(action: string, subject: string): boolean;
}

/** Adds the route at which the form learns what checks need to know beside the draft: many links at once. */
export function addCheckRoutes(strapi: Core.Strapi, siteUrl: string): void {
  const facts = {
    method: 'POST' as const,
    path: '/facts',
    handler: (ctx: Context) => answerFacts(strapi, siteUrl, ctx),
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  };
  strapi.server.routes({ type: 'admin', prefix: '/checks', routes: [facts] });
}

async function answerFacts(strapi: Core.Strapi, siteUrl: string, ctx: Context): Promise<void> {
  const { body }: { body?: unknown } = ctx.request;
  const parsed = questionSchema.safeParse(body);
  if (!parsed.success) throw new errors.ValidationError(z.prettifyError(parsed.error));
  const { own, ownerId, links } = parsed.data;
  const ability: Ability | undefined = ctx.state['userAbility'];
  if (!ability?.can('plugin::content-manager.explorer.read', `api::${own.type}.${own.type}`)) {
    throw new errors.PolicyError(`You may not read any ${own.type}`);
  }
  const facts = await strapi.db.transaction(({ trx }) =>
    findFacts({ strapi, sql: transactionFrom(trx), siteUrl, own }, links, ownerId),
  );
  ctx.body = { data: toJson(facts) };
}

const toJson = ({ destinations, ...rest }: Facts) => ({
  ...rest,
  destinations: Object.fromEntries(destinations),
});
