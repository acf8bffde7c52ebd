import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const typeSchema = z.enum(['file', 'organisation', 'topic', 'author', 'page', 'article', 'site']);

/** What the sample content consists of. */
export type SampleType = z.infer<typeof typeSchema>;

const entrySchema = z.object({
  type: typeSchema,
  key: z.string(),
  id: z.string(),
  title: z.string(),
  updatedAt: z.iso.datetime(),
});

/** One thing that was added: a document by its document id, a file by its number; and when it was last changed by us. */
export type SampleEntry = z.infer<typeof entrySchema>;

const recordSchema = z.object({
  state: z.enum(['none', 'adding', 'added', 'removed']),
  entries: z.array(entrySchema),
});

/** What is sample in this CMS, and how far adding it has come. */
export type SampleRecord = z.infer<typeof recordSchema>;

const place = { type: 'core', name: 'shoal', key: 'sample' };

/** The record as it stands in Strapi's own store. */
export async function getSampleRecord(strapi: Core.Strapi): Promise<SampleRecord> {
  const stored: unknown = await strapi.store.get(place);
  return stored === null ? { state: 'none', entries: [] } : recordSchema.parse(stored);
}

/** Writes the record; inside a transaction it holds together with what else is written there. */
export async function writeSampleRecord(strapi: Core.Strapi, record: SampleRecord): Promise<void> {
  await strapi.store.set({ ...place, value: recordSchema.parse(record) });
}
