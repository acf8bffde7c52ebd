import { z } from 'zod';
import { instantSchema } from './time.js';

/** What sort of change made an edition. From the second on, `major` is what readers should know of. */
export const editionKindSchema = z.enum(['first', 'major', 'minor', 'correction']);
export type EditionKind = z.infer<typeof editionKindSchema>;

/** What an edition puts right. */
export const correctionSchema = z.object({
  severity: z
    .enum(['meaning', 'detail'])
    .describe('Whether it changes what the text says, or a detail of it'),
  text: z.string().min(1).max(1000).describe('What was wrong and is right now; plain text'),
});
export type Correction = z.infer<typeof correctionSchema>;

/** Why something was taken away, or an edition withheld. */
export const reasonClassSchema = z.enum([
  'published-in-error',
  'superseded',
  'legal',
  'privacy',
  'safety',
  'other',
]);
export type ReasonClass = z.infer<typeof reasonClassSchema>;

/** A notice above what is still readable and no longer holds. */
export const withdrawalSchema = z.object({
  at: instantSchema.describe('When it was withdrawn'),
  explanation: z.string().min(1).max(1000).describe('Why, for readers; plain text'),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** SHA-256 of what an edition says and shows, in hexadecimal digits: see `digestText`. */
export const digestSchema = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 hexadecimal digits');

/** Which published version of an item this is. */
export const editionSchema = z.object({
  number: z.int().positive().describe('1 for the first, then up by one'),
  kind: editionKindSchema.describe('What sort of change made it'),
  note: z.string().max(1000).nullable().describe('What changed, for readers'),
  correction: correctionSchema.nullable().describe('What it puts right; null unless it is a correction'),
  publishedAt: instantSchema.describe('When it was published'),
});
export type Edition = z.infer<typeof editionSchema>;
