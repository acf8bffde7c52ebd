import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { SampleType } from './sample-record.js';
import { sampleUids } from './sample-uid.js';

const foundSchema = z.object({
  updatedAt: z.coerce.date().transform((date) => date.toISOString()),
});

/** What is known of something that was added: when it was last changed, by whomever. */
export type FoundEntry = z.infer<typeof foundSchema>;

/** Something that was added, as it is now; null when it is gone. Of a document with drafts it is the draft that counts. */
export async function findEntry(
  strapi: Core.Strapi,
  type: SampleType,
  id: string,
): Promise<FoundEntry | null> {
  const found: unknown =
    type === 'file'
      ? await strapi.db.query(sampleUids.file).findOne({ where: { id } })
      : await strapi.documents(sampleUids[type]).findOne({ documentId: id });
  return found === null ? null : foundSchema.parse(found);
}
