import type { Core } from '@strapi/strapi';
import { sampleUids } from './sample-uid.js';
import { site } from './site.js';

/** What the site record holds in a new CMS. */
const plainSite: Record<string, unknown> = {
  name: 'Shoal',
  strapline: null,
  language: 'en-GB',
  contact: null,
  navigation: [],
  footer: [],
  licence: 'OGL-UK-3.0',
  licenceHolder: null,
};

/** Fills the site record of a new CMS and gives its document id. */
export async function fillSite(strapi: Core.Strapi): Promise<string> {
  const data: Record<string, unknown> = site;
  const documents = strapi.documents(sampleUids.site);
  const found = await documents.findFirst();
  if (!found) return (await documents.create({ data })).documentId;
  await documents.update({ documentId: found.documentId, data });
  return found.documentId;
}

/** Makes the site record what it is in a new CMS. */
export async function clearSite(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.documents(sampleUids.site).update({ documentId, data: plainSite });
}

/** Whether somebody has written into the site record. */
export async function isSiteFilled(strapi: Core.Strapi): Promise<boolean> {
  const found = await strapi.documents(sampleUids.site).findFirst({ populate: ['navigation', 'footer'] });
  if (!found) return false;
  const { name, strapline, contact, navigation, footer } = found;
  return name !== plainSite.name || Boolean(strapline ?? contact) || [navigation, footer].flat().length > 0;
}
