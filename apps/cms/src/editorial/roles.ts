import type { Core } from '@strapi/strapi';
import { ownCondition } from './own-condition.js';
import { listPermissions } from './role-permissions.js';
import { roleCodes } from './role-codes.js';

/** A role as this CMS makes it. */
interface Role {
  code: string;
  name: string;
  description: string;
  /** The role of Strapi's that becomes this one, with whoever holds it: they keep what they could do. */
  replaces?: string;
}

const roles = {
  writer: {
    code: roleCodes.writer,
    name: 'Writer',
    description: 'Writes drafts for organisations of their own; an editor publishes them.',
    replaces: 'strapi-author',
  },
  editor: {
    code: roleCodes.editor,
    name: 'Editor',
    description: 'Writes, publishes, corrects and withdraws for organisations of their own.',
  },
  platformEditor: {
    code: roleCodes.platformEditor,
    name: 'Platform editor',
    description: 'Everything editorial, for every organisation, and who writes for which.',
    replaces: 'strapi-editor',
  },
} satisfies Record<string, Role>;

interface RoleRow {
  id: number;
  code: string;
}

/**
 * Makes the roles as they are written here. What a role may do is put back at every start, so that an upgrade reaches it
 * and no press of a button opens one organisation to another; its name and its description stay as an operator left them.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  // A role that bears the name of another has to give it up first.
  for (const key of ['platformEditor', 'writer', 'editor'] as const) {
    const { id } = await ensureRole(strapi, roles[key]);
    await strapi.service('admin::role').assignPermissions(id, listPermissions(strapi, key, ownCondition));
  }
}

async function ensureRole(strapi: Core.Strapi, { replaces, ...role }: Role): Promise<RoleRow> {
  const rows = strapi.db.query('admin::role');
  const existing: RoleRow | null = await rows.findOne({ where: { code: role.code } });
  if (existing) return existing;
  const before: RoleRow | null = replaces ? await rows.findOne({ where: { code: replaces } }) : null;
  if (before) return rows.update({ where: { id: before.id }, data: role });
  return rows.create({ data: role });
}
