import type { Core } from '@strapi/strapi';

/** The e-mail address and password of an administrator to be. */
export interface FirstAdministrator {
  email: string;
  password: string;
}

/** Creates the first administrator unless there is one, or nobody is given; says whether it did. */
export async function createFirstAdministrator(
  strapi: Core.Strapi,
  administrator: FirstAdministrator | null,
): Promise<boolean> {
  const users = strapi.service('admin::user');
  if (!administrator || (await users.exists())) return false;
  await users.createFirstAdmin({
    email: administrator.email.toLowerCase(),
    password: administrator.password,
    firstname: 'First',
    lastname: 'Administrator',
  });
  return true;
}
