import type { Core } from '@strapi/strapi';
import { listUntouched } from '../standing-pages/start-standing-pages.js';
import { isSiteFilled } from './fill-site.js';
import { findEntry, type FoundEntry } from './find-entry.js';
import { getSampleRecord, writeSampleRecord, type SampleRecord } from './sample-record.js';
import { sampleSteps, type SampleStep } from './sample-steps.js';
import { sampleUids } from './sample-uid.js';

/**
 * Adds the sample content to a CMS that holds nothing else, and says whether it did. Each thing is added together
 * with the note that it is sample, so a run that was killed is taken up where it stopped. Once it is complete, or
 * was taken out, nothing is ever added again.
 */
export async function addSample(strapi: Core.Strapi): Promise<boolean> {
  const record = await getSampleRecord(strapi);
  if (record.state === 'added' || record.state === 'removed') return false;
  if (await hasOtherContent(strapi, record)) {
    strapi.log.warn('This CMS already holds content, so no sample content was added to it.');
    return false;
  }
  await writeSampleRecord(strapi, { ...record, state: 'adding' });
  for (const step of sampleSteps) await addOnce(strapi, step);
  await writeSampleRecord(strapi, { ...(await getSampleRecord(strapi)), state: 'added' });
  return true;
}

async function hasOtherContent(strapi: Core.Strapi, { entries }: SampleRecord): Promise<boolean> {
  const begun = [...(await listUntouched(strapi)).values()];
  for (const type of ['file', 'organisation', 'topic', 'author', 'page', 'article'] as const) {
    const ours = entries.filter((entry) => entry.type === type).map(({ id }) => id);
    if (type === 'page') ours.push(...begun);
    const where = type === 'file' ? { id: { $notIn: ours } } : { documentId: { $notIn: ours } };
    if ((await strapi.db.query(sampleUids[type]).count({ where })) > 0) return true;
  }
  return !entries.some(({ type }) => type === 'site') && (await isSiteFilled(strapi));
}

async function addOnce(strapi: Core.Strapi, step: SampleStep): Promise<void> {
  await strapi.db.transaction(async () => {
    const record = await getSampleRecord(strapi);
    if (record.entries.some(({ type, key }) => type === step.type && key === step.key)) return;
    const id = await step.add(strapi, referIn(record));
    const { updatedAt } = requireFound(await findEntry(strapi, step.type, id), step);
    const entry = { type: step.type, key: step.key, title: step.title, id, updatedAt };
    await writeSampleRecord(strapi, { state: 'adding', entries: [...record.entries, entry] });
  });
}

const referIn = (record: SampleRecord) => (type: string, key: string) => {
  const entry = record.entries.find((candidate) => candidate.type === type && candidate.key === key);
  if (!entry) throw new Error(`The sample content refers to the ${type} “${key}” before it is added.`);
  return entry.id;
};

function requireFound(found: FoundEntry | null, { type, key }: SampleStep): FoundEntry {
  if (!found) throw new Error(`The ${type} “${key}” was added and cannot be found.`);
  return found;
}
