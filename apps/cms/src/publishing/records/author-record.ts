import { z } from 'zod';
import { listOf, optional, optionalText, reference, requiredText } from './fields.js';
import { mediaRecordSchema } from './media-record.js';

/** A labelled link, as read from Strapi. */
export const linkRecordSchema = z.object({ label: requiredText, url: requiredText });

/** An author, as read from Strapi. */
export const authorRecordSchema = z.object({
  documentId: z.string(),
  kind: z.enum(['person', 'team']),
  name: requiredText,
  slug: requiredText,
  photo: optional(mediaRecordSchema),
  role: optionalText,
  organisation: optional(reference),
  bio: optionalText,
  links: listOf(linkRecordSchema),
  identifiers: listOf(z.object({ scheme: z.literal('orcid'), value: requiredText })),
});
export type AuthorRecord = z.infer<typeof authorRecordSchema>;
