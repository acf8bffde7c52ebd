import type { Core } from '@strapi/strapi';
import type { Slots } from './slots.js';

const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The places that editors' requests wait for. */
export interface EditorQueues {
  writes: Slots;
  reads: Slots;
}

/**
 * Lets editors' requests wait for one another before Strapi does anything for them. Writes: its admin opens their
 * transaction itself, before the Document Service is called, and a request that waits with a connection keeps it from
 * the others. Reads: an article's form takes the processor in long stretches, and those of twenty editors one after the
 * other are longer than readers should wait.
 */
export const queueEditors =
  ({ writes, reads }: EditorQueues): Core.MiddlewareHandler =>
  (ctx, next) => {
    if (!ctx.path.startsWith('/content-manager/')) return next();
    return (writing.has(ctx.method) ? writes : reads).run(next);
  };
