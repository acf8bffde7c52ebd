import { z } from 'zod';
import type { AdminApi } from './admin-api.ts';
import type { Account } from './sign-in.ts';

const rolesAnswer = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const invitedAnswer = z.object({ data: z.object({ id: z.number(), registrationToken: z.string() }) });

const memberships = '/content-manager/collection-types/api::membership.membership';
const person = { firstname: 'Edith', lastname: 'Quay' };
let created = 0;

/** Which of the CMS's roles somebody has. */
type RoleName = 'writer' | 'editor' | 'platform-editor';

/** Invites somebody new, as an administrator does, and accepts the invitation. Without a word they edit for everybody. */
export async function createEditor(
  api: AdminApi,
  { role = 'platform-editor', organisations = [] }: { role?: RoleName; organisations?: string[] } = {},
): Promise<Account> {
  created += 1;
  const editor: Account = {
    email: `editor-${String(created)}@shoal.example`,
    password: 'Slack-Water-1739',
  };
  const { data: invited } = await api('POST', '/admin/users', invitedAnswer, {
    ...person,
    email: editor.email,
    roles: [await findRole(api, `shoal-${role}`)],
  });
  const { registrationToken, id: administrator } = invited;
  for (const organisation of organisations) {
    await api('POST', memberships, z.unknown(), { administrator, organisation });
  }
  const userInfo = { ...person, password: editor.password };
  await api('POST', '/admin/register', z.unknown(), { registrationToken, userInfo });
  return editor;
}

async function findRole(api: AdminApi, code: string): Promise<number> {
  const { data: roles } = await api('GET', '/admin/roles', rolesAnswer);
  const role = roles.find((each) => each.code === code);
  if (role) return role.id;
  throw new Error(`The CMS has no role ${code}; it has ${roles.map((each) => each.code).join(', ')}`);
}
