import { z } from 'zod';
import { instantSchema } from './time.js';

/** Which published version of an item this is. */
export const editionSchema = z.object({
  number: z.int().positive().describe('1 for the first, then up by one'),
  kind: z.enum(['first', 'major', 'minor', 'correction']).describe('What sort of change made it'),
  note: z.string().max(1000).nullable().describe('What changed, for readers'),
  publishedAt: instantSchema.describe('When it was published'),
});
export type Edition = z.infer<typeof editionSchema>;
