import { correctionSchema } from '@shoal/content-schema';
import { z } from 'zod';
import type { Transaction } from '../../content-store/sql.js';
import { getLastNote, setNextEdition, takeNextEdition } from '../../content-store/next-edition.js';
import { createRefusal } from '../refusal.js';
import { defineAction } from './action.js';
import { nothing, publicText } from './fields.js';

const note = publicText.nullable().default(null);

const types = ['article', 'page'] as const;

/** What an editor may say of an edition after the first. */
export const nextEditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('major'), note: publicText }),
  z.strictObject({ kind: z.literal('minor'), note }),
  z.strictObject({
    kind: z.literal('correction'),
    correction: correctionSchema.extend({ text: publicText }).strict(),
    note,
  }),
]);

/** Refuses a note that says of a major edition what was said of another. */
export async function checkNext(
  sql: Transaction,
  id: string,
  { kind, note: said }: z.infer<typeof nextEditionSchema>,
): Promise<void> {
  if (kind !== 'major' || said !== (await getLastNote(sql, id))) return;
  const message = 'This is the note of an earlier edition. Say what has changed this time.';
  throw createRefusal([{ path: ['note'], message }]);
}

/** Says what the coming edition will be. It is used once, by the next publish that changes anything. */
export const sayNextEdition = defineAction({
  types,
  input: nextEditionSchema,
  async run({ sql, occasion }, { id }, next) {
    await checkNext(sql, id, next);
    await setNextEdition(sql, id, { correction: null, ...next }, occasion);
    return next;
  },
});

/** Takes back what was said of the coming edition: it will be a minor one. */
export const unsayNextEdition = defineAction({
  types,
  input: nothing,
  async run({ sql }, { id }) {
    return { said: await takeNextEdition(sql, id) };
  },
});
