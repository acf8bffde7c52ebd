import { z } from 'zod';
import type { Platform } from '../platform.ts';
import { openAdminApi } from './admin-api.ts';
import type { Account } from './sign-in.ts';

const rolesAnswer = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const invitedAnswer = z.object({ data: z.object({ registrationToken: z.string() }) });

const editor: Account = { email: 'editor@shoal.example', password: 'Slack-Water-1739' };
const person = { firstname: 'Edith', lastname: 'Quay' };

/** Invites somebody as an editor, as an administrator does, and accepts the invitation. */
export async function createEditor({ cmsUrl, administrator }: Platform): Promise<Account> {
  const api = await openAdminApi(cmsUrl, administrator);
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
