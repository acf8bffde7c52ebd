import { slugSchema } from '@shoal/content-schema';
import { z } from 'zod';
import { mostRanked } from '../../content-store/search/find-matches.js';
import { wholeNumber } from './parameters.js';

/** How long a query may be. */
const longest = 200;

/** The parameters of a search. */
export const searchQuery = z
  .object({
    q: z
      .string('expected words to look for')
      .max(longest, `expected at most ${longest} characters`)
      .regex(/^[^\0]*$/, 'holds a character that no text can hold')
      .regex(/\S/, 'expected words to look for')
      .describe(
        'Words to look for; "a phrase" in quotes, OR between alternatives, - before what to leave out',
      ),
    topic: slugSchema.optional().describe('Slug of a topic that they are about'),
    organisation: slugSchema
      .optional()
      .describe('Slug of an organisation that leads, supports or stands in a byline'),
    year: z
      .string()
      .regex(/^[12][0-9]{3}$/, 'expected a year such as 2026')
      .optional()
      .describe('The year of their date'),
    page: wholeNumber(mostRanked).default(1).describe('Which page, from 1'),
    limit: wholeNumber(50).default(20).describe('Results to a page'),
  })
  .refine(({ page, limit }) => page * limit <= mostRanked, {
    path: ['page'],
    message: `page × limit may be ${mostRanked} at most: only the newest ${mostRanked} matches are ranked`,
  });
