import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { articleViews } from './article-views.js';
import { bodyViews } from './body-views.js';
import { editorialViews } from './editorial-views.js';
import type { EditView } from './edit-view.js';
import { recordViews } from './record-views.js';
import { siteViews } from './site-views.js';
import { toConfiguration, type ViewConfiguration } from './to-configuration.js';

/** Every form of the admin, by the id of its type or component. */
export const editViews: Record<string, EditView> = {
  ...articleViews,
  ...recordViews,
  ...siteViews,
  ...bodyViews,
  ...editorialViews,
};

/** One of the two content-manager services that keep how forms look. */
interface ViewService {
  findConfiguration(model: object): Promise<ViewConfiguration>;
  updateConfiguration(model: object, configuration: ViewConfiguration): Promise<unknown>;
}

/**
 * Gives the admin's forms their labels, help and order. A form is only touched when ours has changed since it was
 * last applied, so that what an administrator arranged stays. Call it at the end of bootstrap.
 */
export async function applyEditViews(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'shoal', key: 'edit_views' });
  const applied = toDigests(await store.get({}));
  const changed = Object.entries(editViews).filter(([uid, view]) => applied[uid] !== digest(view));
  for (const [uid, view] of changed) {
    const { service, model } = findModel(strapi, uid);
    await service.updateConfiguration(model, toConfiguration(await service.findConfiguration(model), view));
    applied[uid] = digest(view);
  }
  if (changed.length > 0) await store.set({ value: applied });
}

const digest = (view: EditView) =>
  createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 16);

function toDigests(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

function findModel(strapi: Core.Strapi, uid: string): { service: ViewService; model: object } {
  const manager = strapi.plugin('content-manager');
  const model = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  if (model) return { service: manager.service('content-types'), model };
  const component = strapi.components[uid as keyof typeof strapi.components];
  if (component) return { service: manager.service('components'), model: component };
  throw new Error(`There is a form for ${uid}, but no such type or component`);
}
