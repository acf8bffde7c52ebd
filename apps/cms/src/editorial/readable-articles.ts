import type { Core } from '@strapi/strapi';
import { getActing } from './acting.js';

const uid = 'api::article.article';

/** The ids of those articles that the administrator of the current request may read; drafts and published alike. */
export async function listReadableArticles(strapi: Core.Strapi, filters: object): Promise<string[]> {
  if (!(await mayReadAny(strapi, uid))) return [];
  // Lists hold only articles of one's own organisations: see `limitLists`.
  const rows = await strapi.documents(uid).findMany({ filters, status: 'draft', fields: ['documentId'] });
  return rows.map(({ documentId }) => documentId);
}

/** Whether the roles of the administrator of the current request let them read any entry of a type. */
export async function mayReadAny(strapi: Core.Strapi, type: string): Promise<boolean> {
  const acting = await getActing(strapi);
  return acting === null || acting.can('read', type);
}
