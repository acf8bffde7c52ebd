import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { restartStandingPage } from '../standing-pages/start-standing-pages.js';
import { clearSite } from './fill-site.js';
import { findEntry } from './find-entry.js';
import { getSampleRecord, writeSampleRecord, type SampleEntry } from './sample-record.js';
import { sampleUids } from './sample-uid.js';

/** What stayed, and why. */
interface Kept {
  type: string;
  title: string;
  because: string;
}

/**
 * Takes the sample content out: articles first, then what they used. The pages that every site needs become drafts. What somebody has changed since, or
 * uses in content of their own, is kept and named; run it again after that is gone.
 */
export async function removeSample(strapi: Core.Strapi): Promise<{ removed: number; kept: Kept[] }> {
  const { state, entries } = await getSampleRecord(strapi);
  const kept: Kept[] = [];
  for (const entry of [...entries].reverse()) {
    const because = await removeOnce(strapi, entry);
    if (because) kept.push({ type: entry.type, title: entry.title, because });
  }
  if (state !== 'none')
    await writeSampleRecord(strapi, { ...(await getSampleRecord(strapi)), state: 'removed' });
  return { removed: entries.length - kept.length, kept };
}

/** Removes one thing and forgets it; says why where it may not. */
async function removeOnce(strapi: Core.Strapi, entry: SampleEntry): Promise<string | null> {
  const found = await findEntry(strapi, entry.type, entry.id);
  if (found && found.updatedAt !== entry.updatedAt) return 'It has been changed since it was added.';
  try {
    if (found) await remove(strapi, entry);
  } catch (error) {
    // The CMS refuses to delete what other content uses, and says where.
    if (error instanceof errors.ValidationError) return error.message;
    throw error;
  }
  await forget(strapi, entry);
  return null;
}

async function remove(strapi: Core.Strapi, { type, key, id }: SampleEntry): Promise<void> {
  if (type === 'page') return restartStandingPage(strapi, id, key);
  if (type === 'site') return clearSite(strapi, id);
  if (type !== 'file') return void (await strapi.documents(sampleUids[type]).delete({ documentId: id }));
  const upload = strapi.plugin('upload').service('upload');
  await upload.remove(await upload.findOne(Number(id)));
}

async function forget(strapi: Core.Strapi, entry: SampleEntry): Promise<void> {
  const { state, entries } = await getSampleRecord(strapi);
  const rest = entries.filter(({ type, key }) => type !== entry.type || key !== entry.key);
  await writeSampleRecord(strapi, { state, entries: rest });
}
