import { z } from 'zod';
import { getEditionState } from '../../content-store/read-edition.js';
import { withholdEdition, releaseEdition } from '../../content-store/withhold-edition.js';
import { createRefusal } from '../refusal.js';
import { defineAction, type ActedOn, type ActionContext } from './action.js';
import { reasonFields } from './fields.js';

const edition = z.int().positive();

/** Hides one old edition from readers; its number and date stay. */
export const withhold = defineAction({
  types: ['article', 'page'],
  input: z.strictObject({ edition, ...reasonFields }),
  async run(context, item, { edition: number, reason, text }) {
    if (await isWithheld(context, item, number))
      throw refuseEdition(`Edition ${number} is withheld already.`);
    if (item.standing.edition === number) {
      throw refuseEdition(
        `Edition ${number} is what readers see now. Publish a better one first, or remove the ${item.type}.`,
      );
    }
    await withholdEdition(context.sql, item, number, { class: reason, text }, context.occasion);
    return { edition: number, reason, text };
  },
});

/** Shows a withheld edition again. */
export const release = defineAction({
  types: ['article', 'page'],
  input: z.strictObject({ edition }),
  async run(context, item, { edition: number }) {
    if (!(await isWithheld(context, item, number))) throw refuseEdition(`Edition ${number} is not withheld.`);
    await releaseEdition(context.sql, item, number, context.occasion);
    return { edition: number };
  },
});

async function isWithheld({ sql }: ActionContext, { id, type }: ActedOn, number: number): Promise<boolean> {
  const state = await getEditionState(sql, id, number);
  if (!state) throw refuseEdition(`This ${type} has no edition ${number}.`);
  return state.isWithheld;
}

const refuseEdition = (message: string) => createRefusal([{ path: ['edition'], message }]);
