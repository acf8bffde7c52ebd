import { itemTypeSchema, slugSchema } from '@shoal/content-schema';
import { z } from 'zod';
import { parseCursor } from '../../content-store/feed/cursor.js';

const mostValues = 20;
const mostDocuments = 20;
const mostChanges = 100;

const list = <T>(value: z.ZodType<T, string>, expected: string) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(value, expected).max(mostValues, `expected ${mostValues} values at most`))
    .optional();

const slugs = (what: string) => list(slugSchema, 'expected slugs parted by commas').describe(what);

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^(0|[1-9][0-9]{0,3})$/, `expected a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(
      z
        .int()
        .min(least, `expected a whole number from ${least} to ${most}`)
        .max(most, `expected a whole number from ${least} to ${most}`),
    );

const cursor = z.string().transform((text, context) => {
  const parsed = text === 'now' ? ('now' as const) : parseCursor(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: 'expected a cursor as an answer of this API gave it, or now' });
  return z.NEVER;
});

const narrowing = {
  organisation: slugs('Slugs of organisations, parted by commas: whose it is, one of them'),
  author: slugs('Slugs of authors, parted by commas: who wrote it, one of them'),
  topic: slugs('Slugs of topics, parted by commas: what it is about, one of them'),
};

const types = (words: readonly z.infer<typeof itemTypeSchema>[]) =>
  list(z.enum(words), `expected types parted by commas: ${words.join(', ')}`);

/** The parameters of the change feed. */
export const changesQuery = z
  .object({
    after: cursor
      .optional()
      .describe('The cursor of the last change dealt with, or now; left out: from the first change'),
    limit: whole(1, mostChanges)
      .optional()
      .describe(`Changes at most: ${mostChanges}, and no more; with documents ${mostDocuments}`),
    wait: whole(0, 25).default(0).describe('Seconds to wait for a change where there is none yet'),
    ...narrowing,
    type: types(itemTypeSchema.options).describe('Types of item, parted by commas'),
    include: list(
      z.enum(['document', 'linked']),
      'expected document, linked or both, parted by a comma',
    ).describe(
      'document: each item as it is now; linked: whatever the filter, also changes of what articles show of others: authors, organisations, topics, files and the site',
    ),
  })
  .refine(({ limit = 1, include }) => !include?.includes('document') || limit <= mostDocuments, {
    path: ['limit'],
    message: `expected ${mostDocuments} at most with include=document`,
  });

/** The parameters of a snapshot. */
export const snapshotQuery = z.object({
  ...narrowing,
  type: types(itemTypeSchema.options.filter((type) => type !== 'media')).describe(
    'Types of item, parted by commas',
  ),
});

/** What the change feed was asked for. */
export type ChangesQuery = z.output<typeof changesQuery>;

/** What a snapshot was asked for. */
export type SnapshotQuery = z.output<typeof snapshotQuery>;

/** How many changes an answer may hold. */
export const limitOf = ({ limit, include }: Pick<ChangesQuery, 'limit' | 'include'>) =>
  limit ?? (include?.includes('document') ? mostDocuments : mostChanges);
