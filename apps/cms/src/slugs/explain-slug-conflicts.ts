import type { Core } from '@strapi/strapi';
import { toSlugConflict } from './slug-conflict.js';

/**
 * Tells an editor which slug is taken, at its field, instead of an internal error. Register it after publishing: the
 * refusal then also takes back what publishing had begun.
 */
export function explainSlugConflicts(strapi: Core.Strapi): void {
  strapi.documents.use(async (_context, next) => {
    try {
      return await next();
    } catch (error) {
      throw toSlugConflict(error) ?? error;
    }
  });
}
