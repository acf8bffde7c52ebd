import type { Core } from '@strapi/strapi';
import { clearSite } from './fill-site.js';
import { findEntry } from './find-entry.js';
import { findUses } from './find-uses.js';
import { getSampleRecord, writeSampleRecord, type SampleEntry } from './sample-record.js';
import { sampleUids } from './sample-uid.js';

/** What stayed, and why. */
interface Kept {
  type: string;
  title: string;
  because: string;
}

/**
 * Takes the sample content out: articles and pages first, then what they used. What somebody has changed since, or
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
  const because = await findReasonToKeep(strapi, entry);
  if (because) return because;
  await strapi.db.transaction(async () => {
    await remove(strapi, entry);
    const { state, entries } = await getSampleRecord(strapi);
    const rest = entries.filter(({ type, key }) => type !== entry.type || key !== entry.key);
    await writeSampleRecord(strapi, { state, entries: rest });
  });
  return null;
}

async function findReasonToKeep(strapi: Core.Strapi, entry: SampleEntry): Promise<string | null> {
  const found = await findEntry(strapi, entry.type, entry.id);
  if (!found) return null;
  if (found.updatedAt !== entry.updatedAt) return 'it has been changed since it was added';
  const uses = await findUses(strapi, entry);
  return uses.length === 0 ? null : `it is used by ${uses.map((title) => `“${title}”`).join(', ')}`;
}

async function remove(strapi: Core.Strapi, { type, id }: SampleEntry): Promise<void> {
  if ((await findEntry(strapi, type, id)) === null) return;
  if (type === 'site') return clearSite(strapi, id);
  if (type !== 'file') return void (await strapi.documents(sampleUids[type]).delete({ documentId: id }));
  const upload = strapi.plugin('upload').service('upload');
  await upload.remove(await upload.findOne(Number(id)));
}
