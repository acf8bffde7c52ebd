import type { Core } from '@strapi/strapi';
import { listOwnOrganisations } from './own-organisations.js';

/** What Strapi calls our condition. */
export const ownCondition = 'admin::own-organisations';

/** Lets a permission be limited to the articles of organisations that somebody writes for. Call it in bootstrap. */
export async function registerOwnCondition(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').conditionProvider.registerMany([
    {
      displayName: 'Owned by an organisation they write for',
      name: 'own-organisations',
      plugin: 'admin',
      category: 'Organisations',
      handler: async (user: { id: number }) => ownedBy(await listOwnOrganisations(strapi, user.id)),
    },
  ]);
}

/** The filter for articles that these own. */
export const ownedBy = (organisations: readonly { documentId: string }[]) => ({
  owner: { $in: organisations.map(({ documentId }) => documentId) },
});
