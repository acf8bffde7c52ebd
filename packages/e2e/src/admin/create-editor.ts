import { z } from 'zod';
import type { AdminApi } from './admin-api.ts';
import type { Account } from './sign-in.ts';

const rolesAnswer = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const invitedAnswer = z.object({ data: z.object({ registrationToken: z.string() }) });

const person = { firstname: 'Edith', lastname: 'Quay' };
let created = 0;

/** Invites somebody new as an editor, as an administrator does, and accepts the invitation. */
export async function createEditor(api: AdminApi): Promise<Account> {
  created += 1;
  const editor: Account = {
    email: `editor-${String(created)}@shoal.example`,
    password: 'Slack-Water-1739',
  };
  const { data: roles } = await api('GET', '/admin/roles', rolesAnswer);
  const role = roles.find(({ code }) => code === 'strapi-editor');
  if (!role)
    throw new Error(`Strapi has no role strapi-editor; it has ${roles.map(({ code }) => code).join(', ')}`);
  const { data: invited } = await api('POST', '/admin/users', invitedAnswer, {
    ...person,
    email: editor.email,
    roles: [role.id],
  });
  const userInfo = { ...person, password: editor.password };
  await api('POST', '/admin/register', z.unknown(), { ...invited, userInfo });
  return editor;
}
