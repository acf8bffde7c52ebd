import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { refuseUnlessMay } from '../editorial/may.js';
import { transactionFrom } from '../publishing/transaction-from.js';
import { findNames } from './name-index.js';
import { nobody, readListed } from './read-listed.js';
import { keepNames, type GetNames } from './read-names.js';

const article = 'api::article.article';
const mostCharacters = 1_000_000;

/** What the form asks: whom its texts name. */
const questionSchema = z.object({
  documentId: z.string().max(64).nullable(),
  texts: z.array(z.string()).max(10_000),
});

type Context = Parameters<Core.MiddlewareHandler>[0];

/** What a signed-in administrator may do. */
interface Ability {
  can(action: string, subject: string): boolean;
}

/**
 * Adds the route at which the form learns whom its text names. Texts come here, rather than all names going to the
 * browser: thousands of names are some hundred kilobytes, a long article is twenty.
 */
export function addFoundNameRoutes(strapi: Core.Strapi): void {
  const names = keepNames(strapi);
  const found = {
    method: 'POST' as const,
    path: '/',
    handler: (ctx: Context) => answerFoundNames(strapi, names, ctx),
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  };
  strapi.server.routes({ type: 'admin', prefix: '/found-names', routes: [found] });
}

async function answerFoundNames(strapi: Core.Strapi, names: GetNames, ctx: Context): Promise<void> {
  const { body }: { body?: unknown } = ctx.request;
  const parsed = questionSchema.safeParse(body);
  if (!parsed.success) throw new errors.ValidationError(z.prettifyError(parsed.error));
  const { documentId, texts } = parsed.data;
  if (texts.reduce((sum, text) => sum + text.length, 0) > mostCharacters)
    throw new errors.PayloadTooLargeError('This text is too long to be looked through');
  const ability: Ability | undefined = ctx.state['userAbility'];
  const mayRead = (type: string) =>
    ability?.can('plugin::content-manager.explorer.read', `api::${type}.${type}`) ?? false;
  if (!mayRead('article')) throw new errors.PolicyError('You may not read any article');
  if (documentId !== null) await refuseUnlessMay(strapi, 'read', { uid: article, documentId });
  const index = await strapi.db.transaction(({ trx }) => names(transactionFrom(trx)));
  ctx.body = {
    data: {
      found: findNames(index, texts).filter(({ known }) => mayRead(known.type)),
      listed: documentId === null ? nobody : await readListed(strapi, documentId),
    },
  };
}
