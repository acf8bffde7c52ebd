import { z } from 'zod';
import { listAnswerSchema } from './answer.js';
import { articleSummarySchema } from './article.js';
import { correctionSchema, editionSchema } from './edition.js';
import { searchFacetSchema } from './search.js';
import { instantSchema } from './time.js';

/** That an article was corrected, or withdrawn and still is. */
export const noticeSchema = z.object({
  type: z.enum(['correction', 'withdrawal']).describe('Whether it was corrected or withdrawn'),
  at: instantSchema.describe('When'),
  text: z
    .string()
    .min(1)
    .max(1000)
    .describe('What was wrong and is right now, or why it was withdrawn; plain text'),
  severity: correctionSchema.shape.severity
    .nullable()
    .describe(
      'Whether the correction changed what the article says, or a detail of it; null of a withdrawal',
    ),
  edition: editionSchema.shape.number
    .nullable()
    .describe('The edition that put it right; null of a withdrawal'),
  article: articleSummarySchema.describe('The article as it is now'),
});
export type Notice = z.infer<typeof noticeSchema>;

/** One part of the list of corrections and withdrawals. */
export const noticeListSchema = listAnswerSchema(noticeSchema).extend({
  facets: z
    .object({
      organisations: z
        .array(searchFacetSchema.extend({ count: z.int().positive().describe('Entries about its articles') }))
        .describe('Organisations whose articles are in the whole list, most frequent first; 100 at most'),
    })
    .describe('What the list can be narrowed to'),
});
export type NoticeList = z.infer<typeof noticeListSchema>;
