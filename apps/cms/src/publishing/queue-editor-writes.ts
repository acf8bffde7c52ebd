import type { Core } from '@strapi/strapi';
import type { Slots } from './slots.js';

const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Lets editors' writes wait before Strapi's admin opens their transaction: it does so itself, before the Document
 * Service is called, and a request that waits with a connection keeps it from the others.
 */
export const queueEditorWrites =
  (slots: Slots): Core.MiddlewareHandler =>
  (ctx, next) =>
    writing.has(ctx.method) && ctx.path.startsWith('/content-manager/') ? slots.run(next) : next();
