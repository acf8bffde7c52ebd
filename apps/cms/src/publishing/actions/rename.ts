import { slugSchema } from '@shoal/content-schema';
import { z } from 'zod';
import { AddressTakenError } from '../../content-store/addresses.js';
import { readStanding } from '../../content-store/standing.js';
import type { Renamed } from '../../content-store/rename/rename-items.js';
import { renameAuthor } from '../../content-store/rename/rename-author.js';
import { checkContract } from '../check-contract.js';
import { refuseAddress } from '../refuse-address.js';
import { createRefusal } from '../refusal.js';
import { defineAction, refuse, type ActedOn, type ActionContext } from './action.js';
import { advanceHolders } from './advance-versions.js';
import { renameInStrapi } from './rename-in-strapi.js';

const name = z.string().trim().min(2).max(120);

/**
 * Changes a person's name everywhere, in Strapi and in the store, drafts and old editions too; forms that were opened
 * before are old. The log says that it was done and where, not what the name was.
 */
export const rename = defineAction({
  types: ['author'],
  changesNames: true,
  input: z.strictObject({ name, slug: slugSchema, alsoKnownAs: z.array(name).max(10).default([]) }),
  async run(context, item, { name: to, slug, alsoKnownAs }) {
    const { sql, strapi, occasion } = context;
    if (item.standing.state === 'removed') throw refuse('This author was deleted.');
    const from = [...new Set([await readName(context, item), ...alsoKnownAs])].filter((old) => old !== to);
    if (from.length === 0) throw createRefusal([{ path: ['name'], message: 'This is their name already.' }]);
    const change = { authorId: item.id, from, to };
    const written = await renameInStrapi(strapi, sql, { ...change, slug });
    await advanceHolders(strapi, sql, written, occasion.at);
    try {
      const renamed = await renameAuthor(sql, item, { ...change, slug }, occasion);
      for (const renamedItem of renamed) await checkAnswer(context, renamedItem);
      return { slug, items: renamed };
    } catch (error) {
      throw error instanceof AddressTakenError ? refuseAddress(error) : error;
    }
  },
});

/** A longer name may make a text too long: the editor reads which, and nothing is changed. */
async function checkAnswer({ sql, siteUrl }: ActionContext, { id, type }: Renamed): Promise<void> {
  const isRead = type !== 'media' && (await readStanding(sql, id))?.concerned;
  if (isRead) await checkContract(sql, { id, type }, siteUrl);
}

async function readName({ sql }: ActionContext, { id }: ActedOn): Promise<string> {
  const [author] = await sql.rows<{ name: string }>('select name from content.item where id = $1', [id]);
  if (!author) throw refuse('This author was deleted.');
  return author.name;
}
