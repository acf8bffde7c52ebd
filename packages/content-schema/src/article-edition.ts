import { z } from 'zod';
import { idSchema, slugSchema, webUrlSchema } from './address.js';
import { articleSchema } from './article.js';
import { digestSchema, editionSchema, reasonClassSchema } from './edition.js';
import { problemSchema } from './problem.js';

/** One published version of an article, in the list of them. Of a withheld one only its number, kind and date are told. */
export const articleEditionSummarySchema = editionSchema.extend({
  url: webUrlSchema.describe('This edition in the Content API'),
  digest: digestSchema.nullable().describe('Proves a copy of it; null where it is withheld'),
  withheld: z
    .object({
      reason: reasonClassSchema.describe('Why'),
      explanation: z.string().nullable().describe('Why in words; plain text'),
    })
    .nullable()
    .describe('Why readers may not read it; null where they may'),
});
export type ArticleEditionSummary = z.infer<typeof articleEditionSummarySchema>;

const said = articleSchema.pick({
  title: true,
  summary: true,
  language: true,
  leadImage: true,
  bylines: true,
  leadOrganisations: true,
  supportingOrganisations: true,
  mentions: true,
  topics: true,
  originallyPublished: true,
  disclosures: true,
  licence: true,
  attribution: true,
  bodyBlocks: true,
  bodyHtml: true,
  bodyText: true,
});

/** What an edition said. Organisations and topics that are gone since are left out; names in bylines never change. */
export const editionDocumentSchema = said.extend({
  leadOrganisations: z.array(said.shape.leadOrganisations.element).describe('Whose article it was, in order'),
  topics: z.array(said.shape.topics.element).describe('What it was about'),
});
export type EditionDocument = z.infer<typeof editionDocumentSchema>;

/** One published version of an article. */
export const articleEditionSchema = articleEditionSummarySchema.extend({
  type: z.literal('edition'),
  article: z
    .object({
      id: idSchema.describe('Stable id'),
      slug: slugSchema.describe('Last part of the address'),
      url: webUrlSchema.describe('The page on the site'),
    })
    .describe('Whose edition it is'),
  document: editionDocumentSchema
    .nullable()
    .describe('What it said; null where the site publishes the notes of old editions only'),
});
export type ArticleEdition = z.infer<typeof articleEditionSchema>;

/** All editions of an article, newest first. */
export const articleEditionListSchema = z.object({
  data: z.array(articleEditionSummarySchema).describe('Every edition, newest first'),
});

/** The answer where an edition is withheld. */
export const withheldProblemSchema = problemSchema.extend({
  type: z.literal('urn:shoal:problem:withheld'),
  edition: z.int().positive().describe('Its number'),
  publishedAt: editionSchema.shape.publishedAt.describe('When it was published'),
  reason: reasonClassSchema.describe('Why'),
  explanation: z.string().nullable().describe('Why in words; plain text'),
});
export type WithheldProblem = z.infer<typeof withheldProblemSchema>;
