import { signInAs, type AdminRequest } from './admin-session.js';
import { documentsOf } from './sample-content.js';
import type { RunningCms } from './start-cms.js';

/** Who edits: by the role that this CMS gives them. */
export type RoleName = 'writer' | 'editor' | 'platform-editor';

/** Somebody who is signed in. */
export interface Editor {
  /** The number of their account. */
  id: number;
  email: string;
  request: AdminRequest;
}

const password = 'Slack-water-1739';
let made = 0;

/** Makes an account of this role that writes for these organisations, and signs it in. */
export async function createEditor(
  { strapi, url }: RunningCms,
  role: RoleName,
  organisations: readonly string[],
): Promise<Editor> {
  const email = `${role}-${(made += 1)}@quay.example.org`;
  const { id: roleId }: { id: number } = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: `shoal-${role}` } });
  const { id }: { id: number } = await strapi
    .service('admin::user')
    .create({ email, password, firstname: 'Edith', lastname: 'Quay', isActive: true, roles: [roleId] });
  for (const organisation of organisations) await addMembership(strapi, id, organisation);
  return { id, email, request: await signInAs(url, { email, password }) };
}

/** Lets an account write for an organisation. */
export async function addMembership(
  strapi: RunningCms['strapi'],
  administrator: number,
  organisation: string,
): Promise<void> {
  await documentsOf(strapi, 'membership').create({ data: { administrator, organisation } });
}
