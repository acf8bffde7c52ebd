import type { Core } from '@strapi/strapi';

/** The id of the administrator whose request this is; null for commands and jobs. It never leaves the CMS. */
export function administratorOf(strapi: Core.Strapi): string | null {
  const id: unknown = strapi.requestContext.get()?.state['user']?.id;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null;
}
