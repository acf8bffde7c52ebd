import type { Core } from '@strapi/strapi';
import { getActing } from './acting.js';
import { ownedBy } from './own-condition.js';

const lists = new Set(['findMany', 'findFirst', 'count']);

/**
 * Whoever edits only for organisations of their own finds only their articles, also where Strapi forgets the condition of
 * their role (what it shows before a bulk publish, for one). One article by its id is left to who asks for it.
 */
export function limitLists(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== 'api::article.article' || !lists.has(context.action)) return next();
    const acting = await getActing(strapi);
    if (!acting || acting.isPlatformEditor) return next();
    const { filters }: { filters?: unknown } = { filters: null, ...context.params };
    const own = ownedBy(acting.organisations);
    Object.assign(context.params, { filters: filters ? { $and: [filters, own] } : own });
    return next();
  });
}
