import { z } from 'zod';

const storedSize = z.object({
  url: z.string(),
  mime: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
});

/** A file of the media library, as read from Strapi. */
export const mediaRecordSchema = storedSize.extend({
  documentId: z.string(),
  name: z.string(),
  size: z.coerce.number(),
  provider_metadata: z.object({ bytes: z.int() }).nullish(),
  formats: z.record(z.string(), storedSize).nullish(),
});
export type MediaRecord = z.infer<typeof mediaRecordSchema>;
