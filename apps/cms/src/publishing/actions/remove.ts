import { z } from 'zod';
import { removeItem } from '../../content-store/remove-item.js';
import { getPublicItem } from '../../content-store/standing.js';
import { createRefusal } from '../refusal.js';
import { defineAction, refuse, type ActedOn, type ActionContext } from './action.js';
import { reasonFields } from './fields.js';

/**
 * Takes an article or page away from readers and says why. Strapi keeps its published copy, so that nothing it uses
 * can be deleted and it can be restored as it was.
 */
export const remove = defineAction({
  types: ['article', 'page'],
  input: z.strictObject({ ...reasonFields, replacement: z.string().min(1).nullable().default(null) }),
  async run(context, item, { reason, text, replacement }) {
    if (item.standing.state === 'removed') throw refuse(`This ${item.type} was removed already.`);
    if (replacement !== null) await checkReplacement(context, item, replacement);
    const removal = { reason: { class: reason, text }, replacedBy: replacement };
    await removeItem(context.sql, item, context.occasion, removal);
    return removal;
  },
});

/** What replaces an item is there to be read, so that no two removals can lead to each other. */
async function checkReplacement({ sql }: ActionContext, { id }: ActedOn, replacement: string): Promise<void> {
  const message =
    replacement === id
      ? 'An item cannot replace itself.'
      : (await getPublicItem(sql, replacement))
        ? null
        : 'Nothing with this id is published. Choose what readers can read instead.';
  if (message !== null) throw createRefusal([{ path: ['replacement'], message }]);
}
