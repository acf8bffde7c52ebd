import { reservedPageSlugs, slugSchema } from '@shoal/content-schema';
import { z } from 'zod';
import { AddressTakenError } from '../../content-store/addresses.js';
import { moveItem } from '../../content-store/move-item.js';
import { refuseAddress } from '../refuse-address.js';
import { createRefusal } from '../refusal.js';
import { defineAction, refuse } from './action.js';
import { advanceVersions } from './advance-versions.js';
import { writeSlug } from './strapi-rows.js';

/**
 * Gives an item another address; the old one leads there for ever. The slug of its draft follows, so that the next
 * publish does not move it back, and a form that was opened before is old.
 */
export const move = defineAction({
  types: ['article', 'author', 'organisation', 'topic', 'page'],
  input: z.strictObject({ slug: slugSchema }),
  async run({ strapi, sql, occasion }, item, { slug }) {
    const { state, slug: from } = item.standing;
    if (state === 'removed') throw refuse(`This ${item.type} was removed. Restore it first.`);
    if (slug === from) throw refuseSlug('It is at this address already.');
    if (item.type === 'page' && reservedPageSlugs.includes(slug)) {
      throw refuseSlug(`The site needs the address /${slug} for itself. Choose another.`);
    }
    await writeSlug(strapi, sql, item, slug);
    await advanceVersions(strapi, sql, { uid: item.uid, ids: [item.id] }, occasion.at);
    try {
      await moveItem(sql, item, slug, occasion);
    } catch (error) {
      throw error instanceof AddressTakenError ? refuseAddress(error) : error;
    }
    return { from, to: slug };
  },
});

const refuseSlug = (message: string) => createRefusal([{ path: ['slug'], message }]);
