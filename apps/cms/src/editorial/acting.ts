import type { Core } from '@strapi/strapi';
import { forbid } from './forbid.js';
import { listOwnOrganisations, type OwnOrganisation } from './own-organisations.js';
import { roleCodes } from './role-codes.js';

/** What a role of Strapi's may let somebody do to the entries of a type. */
export type Permission = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** The administrator on whose behalf something is read or written. */
export interface Acting {
  id: number;
  /** Whether everything editorial is theirs, whoever owns it. */
  isPlatformEditor: boolean;
  /** The organisations they write for, the first one first. */
  organisations: readonly OwnOrganisation[];
  /** Whether their roles let them do this to entries of a type at all. */
  can(permission: Permission, uid: string): boolean;
}

interface Ability {
  can(action: string, subject: string): boolean;
}

interface User {
  id: number;
  isActive: boolean;
  roles: { code: string }[];
}

const everywhere: readonly string[] = [roleCodes.superAdmin, roleCodes.platformEditor];

/**
 * Who acts in this request, as the database knows them now; null outside a request: commands and jobs are the system,
 * which may do everything. A request of nobody throws.
 */
export async function getActing(strapi: Core.Strapi): Promise<Acting | null> {
  const state = strapi.requestContext.get()?.state;
  if (!state) return null;
  const user = await findUser(strapi, idOf(state['user']));
  if (!user) throw forbid('Sign in to the CMS first.');
  const ability = (state['userAbility'] as Ability | undefined) ?? (await makeAbility(strapi, user));
  return {
    id: user.id,
    isPlatformEditor: user.roles.some(({ code }) => everywhere.includes(code)),
    organisations: await listOwnOrganisations(strapi, user.id),
    can: (permission, uid) => ability.can(`plugin::content-manager.explorer.${permission}`, uid),
  };
}

function idOf(user: unknown): unknown {
  return typeof user === 'object' && user !== null && 'id' in user ? user.id : undefined;
}

async function findUser(strapi: Core.Strapi, id: unknown): Promise<User | null> {
  if (typeof id !== 'number' && typeof id !== 'string') return null;
  const user: User | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id, isActive: true }, populate: ['roles'] });
  return user;
}

/** Tokens for programs say whose they are, and not always what they may do. */
const makeAbility = (strapi: Core.Strapi, user: User): Promise<Ability> =>
  strapi.service('admin::permission').engine.generateUserAbility(user);
