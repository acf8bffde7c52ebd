import { z } from 'zod';
import { idSchema, slugSchema, webUrlSchema } from './address.js';
import { articleSummarySchema } from './article.js';

/** A text in runs, in order, those marked that a search looked for. It is plain text: it holds no markup. */
export const markedTextSchema = z.array(
  z.object({
    text: z.string().min(1).describe('The text of the run'),
    marked: z.boolean().describe('Whether the search looked for it'),
  }),
);
export type MarkedText = z.infer<typeof markedTextSchema>;

/** What a search can be narrowed to, and how many of its matches that would leave. */
export const searchFacetSchema = z.object({
  id: idSchema.describe('Stable id'),
  slug: slugSchema.describe('What to narrow by'),
  name: z.string().min(1).max(150).describe('Name'),
  count: z.int().positive().describe('Matches that have it, of those counted'),
});
export type SearchFacet = z.infer<typeof searchFacetSchema>;

/** An article that a search found. */
export const searchResultSchema = z.object({
  article: articleSummarySchema.describe('The article'),
  title: markedTextSchema.describe('Its title, with what was looked for marked'),
  snippet: markedTextSchema.describe(
    'The passage of its text, or else its summary, that shows best why it was found',
  ),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

/** One page of what a search found: the best of the newest 250 that match, then the 250 before them. */
export const searchAnswerSchema = z.object({
  data: z.array(searchResultSchema).describe('The results of this page'),
  meta: z
    .object({
      page: z.int().positive().describe('Which page this is, from 1'),
      limit: z.int().positive().describe('Results to a page'),
      total: z.int().nonnegative().describe('Articles that match, counted up to 1,000'),
      more: z.boolean().describe('Whether more match than are counted: show the total as “1,000+”'),
      pages: z.int().nonnegative().describe('Pages in all; they hold 500 results at most'),
      query: z.string().describe('What was looked for'),
      corrected: z
        .string()
        .nullable()
        .describe('What was looked for instead, as nothing matches the query as it was given'),
      onlyCommonWords: z
        .boolean()
        .describe('Whether nothing was looked for, as the query holds but words like “the” and “of”'),
    })
    .describe('How the search was understood, and where this page stands'),
  facets: z
    .object({
      topics: z.array(searchFacetSchema).describe('Topics of the matches, most frequent first; 20 at most'),
      organisations: z
        .array(searchFacetSchema)
        .describe('Organisations that they are by, most frequent first; 20 at most'),
      years: z
        .array(
          z.object({
            year: z.int().describe('The year of an article’s `date`'),
            count: z.int().positive().describe('Matches of that year, of those counted'),
          }),
        )
        .describe('Years that they are from, newest first'),
    })
    .describe('What the search can be narrowed to. The newest 1,000 matches are counted'),
  links: z
    .object({
      self: webUrlSchema.describe('This page'),
      next: webUrlSchema.nullable().describe('The page after; null on the last'),
      prev: webUrlSchema.nullable().describe('The page before; null on the first'),
    })
    .describe('Absolute addresses of this page and its neighbours'),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
