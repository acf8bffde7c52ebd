import type { Core } from '@strapi/strapi';
import { closeRoutes } from './close-routes.js';
import { limitLists } from './limit-lists.js';
import { endMembershipsOfTheGone, guardMemberships } from './memberships.js';
import { registerOwnCondition } from './own-condition.js';
import { fillOwners } from './owner.js';
import { ensureRoles } from './roles.js';

/** Puts who may do what in front of documents, behind publishing. Call it in register. */
export function prepareEditorial(strapi: Core.Strapi): void {
  closeRoutes(strapi);
  guardMemberships(strapi);
  limitLists(strapi);
}

/** Makes roles, conditions and owners as they are to be. Call it in bootstrap, while no other instance boots. */
export async function openEditorial(strapi: Core.Strapi): Promise<void> {
  await registerOwnCondition(strapi);
  await ensureRoles(strapi);
  await fillOwners(strapi);
  endMembershipsOfTheGone(strapi);
}
