import { z } from 'zod';
import { withdrawItem } from '../../content-store/withdraw-item.js';
import { defineAction, refuse } from './action.js';
import { publicText } from './fields.js';

/** Puts a notice above an article: still readable, no longer in lists. */
export const withdraw = defineAction({
  types: ['article'],
  input: z.strictObject({ explanation: publicText }),
  async run({ sql, occasion }, item, { explanation }) {
    if (item.standing.state === 'withdrawn')
      throw refuse('This article is withdrawn already. Restore it first.');
    if (item.standing.state === 'removed')
      throw refuse('This article was removed: there is nothing to withdraw.');
    await withdrawItem(sql, item, explanation, occasion);
    return { explanation };
  },
});
