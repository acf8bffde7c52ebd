import type { Core } from '@strapi/strapi';

const uid = 'api::site.site';

/** Makes sure that there is a site record: readers' pages need its name, and articles its licence. */
export async function ensureSiteRecord(strapi: Core.Strapi): Promise<void> {
  const site = await strapi.documents(uid).findFirst({});
  if (!site) await strapi.documents(uid).create({ data: { name: 'Shoal' } });
}
