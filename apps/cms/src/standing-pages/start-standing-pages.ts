import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getStandingRecord, noteStandingPage, type Started } from './standing-record.js';
import type { StandingPage } from './standing-page.js';
import { standingPages, toStandingDocument } from './standing-pages.js';

const uid = 'api::page.page';

/**
 * Writes the pages that every site needs, as drafts that their owner changes and publishes. Each is written once: one
 * that is there, that was changed or that was deleted is left alone.
 */
export async function startStandingPages(strapi: Core.Strapi): Promise<void> {
  for (const page of standingPages) await strapi.db.transaction(() => startOnce(strapi, page));
}

async function startOnce(strapi: Core.Strapi, page: StandingPage): Promise<void> {
  const { slug } = page;
  if (Object.hasOwn(await getStandingRecord(strapi), slug)) return;
  const isThere = (await strapi.db.query(uid).count({ where: { slug } })) > 0;
  const data = toStandingDocument(page);
  const draft = isThere ? null : await strapi.documents(uid).create({ data });
  await noteStandingPage(strapi, slug, draft && toStarted(draft));
}

/** Makes a published page a draft again, in the words it would have begun with. */
export async function restartStandingPage(strapi: Core.Strapi, id: string, slug: string): Promise<void> {
  const page = standingPages.find((each) => each.slug === slug);
  if (!page) throw new Error(`“${slug}” is no standing page.`);
  await strapi.documents(uid).unpublish({ documentId: id });
  await strapi.documents(uid).update({ documentId: id, data: toStandingDocument(page) });
  await noteStandingPage(strapi, slug, await findStarted(strapi, id));
}

/** The ids, by slug, of drafts that we wrote and nobody has touched or published since. */
export async function listUntouched(strapi: Core.Strapi): Promise<Map<string, string>> {
  const untouched = new Map<string, string>();
  for (const [slug, started] of Object.entries(await getStandingRecord(strapi))) {
    if (!started) continue;
    const found = await findStarted(strapi, started.id);
    if (found?.updatedAt === started.updatedAt) untouched.set(slug, started.id);
  }
  return untouched;
}

const draftSchema = z.object({ documentId: z.string(), updatedAt: z.coerce.date() });

function toStarted(draft: unknown): Started {
  const { documentId, updatedAt } = draftSchema.parse(draft);
  return { id: documentId, updatedAt: updatedAt.toISOString() };
}

async function findStarted(strapi: Core.Strapi, id: string): Promise<Started | null> {
  const found = await strapi.documents(uid).findOne({ documentId: id });
  return found && toStarted(found);
}
