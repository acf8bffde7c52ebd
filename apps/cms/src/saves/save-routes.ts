import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { refuseUnlessMay } from '../editorial/may.js';
import { isPublishedUid } from '../publishing/published-types.js';
import { readLastSave } from './last-save.js';

type Context = Parameters<Core.MiddlewareHandler>[0];

const addressSchema = z.object({ uid: z.string(), id: z.string() });

/** Adds the route at which an open form asks whether somebody has saved since. */
export function addSaveRoutes(strapi: Core.Strapi): void {
  const handler = async (ctx: Context) => {
    const { uid, id: documentId } = addressSchema.parse(ctx['params']);
    if (!isPublishedUid(uid)) throw new errors.NotFoundError('There is no such type');
    await refuseUnlessMay(strapi, 'read', { uid, documentId });
    const data = await readLastSave(strapi, uid, documentId);
    if (!data) throw new errors.NotFoundError('There is no such entry');
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data };
  };
  strapi.server.routes({
    type: 'admin',
    prefix: '/saves',
    routes: [
      {
        method: 'GET',
        path: '/:uid/:id',
        handler,
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}
