import { z } from 'zod';
import { idSchema, slugSchema, webUrlSchema } from './address.js';
import { bodyCopies, bodySchema } from './body.js';
import { bylineSchema } from './byline.js';
import { digestSchema, editionSchema, withdrawalSchema } from './edition.js';
import { imageSchema } from './image.js';
import { licenceSchema } from './licence.js';
import { organisationRefSchema } from './organisation.js';
import { daySchema, instantSchema, languageSchema } from './time.js';
import { topicRefSchema } from './topic.js';

/** An article in a list. */
export const articleSummarySchema = z.object({
  type: z.literal('article'),
  id: idSchema.describe('Stable id'),
  slug: slugSchema.describe('Last part of the address'),
  url: webUrlSchema.describe('The page on the site'),
  status: z.enum(['live', 'withdrawn']).describe('Withdrawn: still readable, under a notice'),
  title: z.string().min(5).max(150).describe('Title'),
  summary: z.string().min(20).max(300).describe('What it says, in a sentence or two; plain text'),
  language: languageSchema.describe('Language of the text'),
  leadImage: imageSchema.nullable().describe('The picture that stands for it'),
  bylines: z.array(bylineSchema).min(1).max(20).describe('Who wrote it, in order'),
  leadOrganisations: z
    .array(organisationRefSchema)
    .min(1)
    .max(5)
    .describe('Whose article it is, in order; the first is the owner'),
  topics: z.array(topicRefSchema).min(1).max(5).describe('What it is about'),
  date: instantSchema.describe('The date to show and sort by: first published elsewhere, else here'),
  firstPublishedAt: instantSchema.describe('When its first edition was published here; it never moves'),
  publicUpdatedAt: instantSchema.describe('When it last changed in a way that readers should know of'),
  changedAt: instantSchema.describe('When anything here last changed'),
  edition: editionSchema.describe('The edition this is'),
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** What an article says of another that is related to it. */
export const relatedArticleSchema = articleSummarySchema.pick({
  type: true,
  id: true,
  slug: true,
  url: true,
  title: true,
  date: true,
});
export type RelatedArticle = z.infer<typeof relatedArticleSchema>;

/** An article. */
export const articleSchema = articleSummarySchema.extend({
  supportingOrganisations: z.array(organisationRefSchema).max(10).describe('Who helped'),
  mentions: z.array(organisationRefSchema).max(50).describe('Organisations that the text speaks of'),
  originallyPublished: z
    .object({
      on: daySchema.describe('The day it first came out'),
      url: webUrlSchema.nullable().describe('Where'),
      publisher: z.string().max(150).nullable().describe('Who published it there'),
    })
    .nullable()
    .describe('Where and when it first came out, if not here and now'),
  reviewBy: daySchema.nullable().describe('The day by which its owner means to look at it again'),
  digest: digestSchema.describe('Proves the title, summary, bylines, text and pictures of a copy'),
  withdrawal: withdrawalSchema.nullable().describe('The notice above it; null unless it is withdrawn'),
  disclosures: z
    .array(
      z.object({
        kind: z
          .enum(['supplier', 'funding', 'employment', 'sponsorship', 'ai', 'other'])
          .describe('What sort of interest'),
        text: z.string().min(1).max(300).describe('What readers should know'),
      }),
    )
    .describe('Interests that its writers declare'),
  related: z
    .array(relatedArticleSchema)
    .max(6)
    .describe('Live articles to read next: those its editor chose, then those that share most with it'),
  licence: licenceSchema.describe('Terms of reuse of the text'),
  attribution: z
    .string()
    .min(1)
    .describe('A line to put below a copy: its authors, organisation, title, licence and address'),
  bodyBlocks: bodySchema.describe('The text, block by block'),
  ...bodyCopies,
});
export type Article = z.infer<typeof articleSchema>;
