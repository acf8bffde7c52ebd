import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** Gives the first super administrator a new random password, lets them in again and ends their open sessions. */
export async function resetAdministrator(strapi: Core.Strapi): Promise<{ email: string; password: string }> {
  const { id, email } = await getFirstSuperAdministrator(strapi);
  const password = makePassword();
  await strapi.service('admin::user').updateById(id, { password, isActive: true, blocked: false });
  await strapi.sessionManager('admin').invalidateRefreshToken(String(id));
  return { email, password };
}

async function getFirstSuperAdministrator(strapi: Core.Strapi) {
  const user = await strapi.db.query('admin::user').findOne({
    where: { roles: { code: 'strapi-super-admin' } },
    orderBy: { id: 'asc' },
  });
  if (!user) {
    throw new Error(
      'There is no administrator yet. Start Shoal once with FIRST_ADMIN_EMAIL and FIRST_ADMIN_PASSWORD, or open the CMS in a browser to create one.',
    );
  }
  return user;
}

/** Strapi wants a capital, a small letter and a digit. */
function makePassword(): string {
  const password = randomBytes(15).toString('base64url');
  return /[A-Z]/.test(password) && /[a-z]/.test(password) && /\d/.test(password) ? password : makePassword();
}
