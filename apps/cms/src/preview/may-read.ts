import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { may, type NamedEntry } from '../editorial/may.js';

/** Whether the administrator that a link was made for may read an entry now; the request becomes theirs. */
export async function mayStillRead(strapi: Core.Strapi, by: number, entry: NamedEntry): Promise<boolean> {
  const context = strapi.requestContext.get();
  if (!context) throw new Error('Links to previews are read in requests');
  context.state['user'] = { id: by };
  try {
    return await may(strapi, 'read', entry);
  } catch (error) {
    // Whoever may sign in no more acts no more.
    if (error instanceof errors.PolicyError) return false;
    throw error;
  }
}
