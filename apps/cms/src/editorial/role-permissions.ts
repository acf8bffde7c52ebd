import type { Core } from '@strapi/strapi';
import type { Permission } from './acting.js';

/** One line of Strapi's table of permissions. */
interface RolePermission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
  conditions?: string[];
}

type RoleKey = 'writer' | 'editor' | 'platformEditor';

const articleUid = 'api::article.article';
const all: readonly Permission[] = ['create', 'read', 'update', 'delete', 'publish'];

/** What each role may do to entries of each type; whose entries, the guard decides. */
const explorer: Record<RoleKey, Record<string, readonly Permission[]>> = {
  writer: {
    [articleUid]: ['create', 'read', 'update', 'delete'],
    'api::author.author': ['read'],
    'api::organisation.organisation': ['read'],
    'api::topic.topic': ['read'],
  },
  editor: {
    [articleUid]: all,
    'api::author.author': ['create', 'read', 'update', 'delete'],
    'api::organisation.organisation': ['create', 'read', 'update'],
    'api::topic.topic': ['create', 'read', 'update', 'delete'],
  },
  platformEditor: {
    [articleUid]: all,
    'api::author.author': all,
    'api::organisation.organisation': all,
    'api::topic.topic': all,
    'api::page.page': all,
    'api::site.site': ['read', 'update'],
    'api::membership.membership': ['create', 'read', 'update', 'delete'],
    'admin::user': ['read'],
  },
};

/** What tells one colleague from another; the rest of an account is for super admins. */
const accountFields = ['firstname', 'lastname', 'email'];

const mediaLibrary = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

interface Action {
  actionId: string;
  section: string;
  subjects?: string[];
}

/** Everything that a role may do, for all fields that the content model has today. */
export function listPermissions(strapi: Core.Strapi, role: RoleKey, ownCondition: string): RolePermission[] {
  const registered: Action[] = strapi.service('admin::permission').actionProvider.values();
  const actions = registered.filter(({ section }) => section === 'contentTypes');
  const every: RolePermission[] = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields(actions);
  const entries = every.flatMap((permission) => {
    const { action, subject } = permission;
    const granted = explorer[role][subject ?? '']?.some(
      (name) => action === `plugin::content-manager.explorer.${name}`,
    );
    if (!granted) return [];
    if (subject === 'admin::user') return { ...permission, properties: { fields: accountFields } };
    const isHidden = role !== 'platformEditor' && subject === articleUid && action.endsWith('.read');
    return isHidden ? { ...permission, conditions: [ownCondition] } : permission;
  });
  return [...entries, ...mediaLibrary.map((action) => ({ action }))];
}
