import { licenceIdSchema } from '@shoal/content-schema';
import { z } from 'zod';
import { linkRecordSchema } from './author-record.js';
import { blockRecordSchema } from './block-record.js';
import { listOf, optional, optionalText, requiredText } from './fields.js';
import { mediaRecordSchema } from './media-record.js';

/** A topic, as read from Strapi. */
export const topicRecordSchema = z.object({
  documentId: z.string(),
  name: requiredText,
  slug: requiredText,
  description: optionalText,
});
export type TopicRecord = z.infer<typeof topicRecordSchema>;

/** A standing page's draft, as read from Strapi. */
export const pageRecordSchema = z.object({
  documentId: z.string(),
  title: requiredText,
  slug: requiredText,
  summary: optionalText,
  body: listOf(blockRecordSchema),
});
export type PageRecord = z.infer<typeof pageRecordSchema>;

/** The site record, as read from Strapi. */
export const siteRecordSchema = z.object({
  documentId: z.string(),
  name: requiredText,
  strapline: optionalText,
  language: requiredText,
  contact: optionalText,
  navigation: listOf(linkRecordSchema),
  footer: listOf(linkRecordSchema),
  licence: licenceIdSchema,
  licenceHolder: optionalText,
  announcement: optional(
    z.object({
      text: requiredText,
      until: z
        .union([z.date(), z.string()])
        .nullish()
        .transform((until) => (until ? new Date(until).toISOString() : null)),
    }),
  ),
  headerMode: z.enum(['text', 'organisation', 'image']),
  logo: optional(mediaRecordSchema),
  publicEditions: z.enum(['full', 'notes']),
});
export type SiteRecord = z.infer<typeof siteRecordSchema>;
