import { z } from 'zod';
import { optional, optionalLicence, optionalText } from './fields.js';
import { mediaRecordSchema } from './media-record.js';

/** The component `media.image`, as read from Strapi. */
export const imageRecordSchema = z.object({
  file: optional(mediaRecordSchema),
  alt: optionalText,
  decorative: optional(z.boolean()),
  caption: optionalText,
  credit: optionalText,
  licence: optionalLicence,
  rightsHolder: optionalText,
  sourceUrl: optionalText,
  syndicate: optional(z.boolean()),
});
export type ImageRecord = z.infer<typeof imageRecordSchema>;
