import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const startedSchema = z.object({ id: z.string(), updatedAt: z.iso.datetime() });

/** A draft that we wrote: its document id, and when it was last changed by us. */
export type Started = z.infer<typeof startedSchema>;

/** By slug, each page that was dealt with: the draft we wrote, or null where its owner had one. */
const recordSchema = z.record(z.string(), startedSchema.nullable());
type StandingRecord = z.infer<typeof recordSchema>;

const place = { type: 'core', name: 'shoal', key: 'standing-pages' };

/** What was done about each standing page, as Strapi's own store has it. */
export async function getStandingRecord(strapi: Core.Strapi): Promise<StandingRecord> {
  const stored: unknown = await strapi.store.get(place);
  return stored === null ? {} : recordSchema.parse(stored);
}

/** Notes what was done about one page; inside a transaction it holds together with what else is written there. */
export async function noteStandingPage(
  strapi: Core.Strapi,
  slug: string,
  started: Started | null,
): Promise<void> {
  const value = { ...(await getStandingRecord(strapi)), [slug]: started };
  await strapi.store.set({ ...place, value: recordSchema.parse(value) });
}
