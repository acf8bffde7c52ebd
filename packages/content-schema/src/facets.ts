import { z } from 'zod';
import { searchFacetSchema } from './search.js';

const facet = z
  .array(searchFacetSchema.extend({ count: z.int().positive().describe('Articles that it would leave') }))
  .nullable();

/**
 * What a list of articles can be narrowed to. Each facet leaves its own filter out of account, so that it counts
 * what choosing another value instead would leave. Of a list that is narrowed by more than dates the newest 10,000
 * articles are counted by topic and organisation.
 */
export const articleFacetsSchema = z.object({
  topics: facet.describe('Topics, most frequent first; 100 at most; null where not asked for'),
  organisations: facet.describe(
    'Organisations that lead, support or stand in a byline, most frequent first; 100 at most; null where not asked for',
  ),
  authors: facet
    .default(null)
    .describe(
      'Who wrote the newest 1,000, most frequent first; with `organisation`, who wrote them from there; 100 at most; null where not asked for',
    ),
  years: z
    .array(
      z.object({
        year: z.int().describe('The year of an article’s `date`'),
        count: z.int().positive().describe('Articles of that year'),
      }),
    )
    .nullable()
    .describe('Years, newest first; null where not asked for'),
});
export type ArticleFacets = z.infer<typeof articleFacetsSchema>;
