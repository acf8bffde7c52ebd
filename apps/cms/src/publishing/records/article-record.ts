import { z } from 'zod';
import { blockRecordSchema } from './block-record.js';
import { listOf, optional, optionalLicence, optionalText, reference, requiredText } from './fields.js';
import { imageRecordSchema } from './image-record.js';

const namedOrganisation = reference.extend({ name: requiredText });

const bylineRecordSchema = z.object({
  name: optionalText,
  role: optionalText,
  organisationName: optionalText,
  author: optional(
    reference.extend({
      name: requiredText,
      role: optionalText,
      organisation: optional(namedOrganisation),
    }),
  ),
  organisation: optional(namedOrganisation),
});
export type BylineRecord = z.infer<typeof bylineRecordSchema>;

/** An article's draft, as read from Strapi. */
export const articleRecordSchema = z.object({
  documentId: z.string(),
  title: requiredText,
  slug: requiredText,
  summary: requiredText,
  language: optionalText,
  licence: optionalLicence,
  leadImage: optional(imageRecordSchema),
  bylines: listOf(bylineRecordSchema),
  leadOrganisations: listOf(reference),
  supportingOrganisations: listOf(reference),
  mentions: listOf(reference),
  topics: listOf(reference),
  related: listOf(reference),
  reviewBy: optionalText,
  originallyPublished: optional(z.object({ on: requiredText, url: optionalText, publisher: optionalText })),
  disclosures: listOf(
    z.object({
      kind: z.enum(['supplier', 'funding', 'employment', 'sponsorship', 'ai', 'other']),
      text: requiredText,
    }),
  ),
  body: listOf(blockRecordSchema),
});
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
