import type { Core } from '@strapi/strapi';
import { AddressTakenError } from '../content-store/addresses.js';
import { keepItems } from '../content-store/locks.js';
import { listUnlike, putItem } from '../content-store/put-item.js';
import type { Occasion } from '../content-store/stored.js';
import { listMissing, readStanding } from '../content-store/standing.js';
import type { Transaction } from '../content-store/sql.js';
import type { Projection } from '../content-store/stored.js';
import { checkContract } from './check-contract.js';
import { listFaults } from './list-faults.js';
import { projectRecord } from './project-record.js';
import { publishedTypes, type PublishedUid } from './published-types.js';
import { populate } from './records/populate.js';
import { createRefusal } from './refusal.js';
import { refuseSuccessionLoop } from './refuse-succession-loop.js';
import { refuseAddress } from './refuse-address.js';

/** What every publish needs to know. */
export interface PublishContext {
  strapi: Core.Strapi;
  /** The open transaction: nothing here reads or writes beside it. */
  sql: Transaction;
  siteUrl: string;
  occasion: Occasion;
}

/** Puts a record, as it now is in Strapi, before readers; throws a refusal where it is not fit for them. */
export async function publishRecord(
  { strapi, sql, siteUrl, occasion }: PublishContext,
  uid: PublishedUid,
  documentId: string,
): Promise<void> {
  const type = publishedTypes[uid];
  await refuseRemoved(sql, type, documentId);
  const record = await readRecord(strapi, uid, documentId);
  const faults = await listFaults({ strapi, sql, siteUrl }, type, record);
  const { item, files } = projectRecord(uid, record, faults);
  for (const file of await listUnlike(sql, files)) await putItem(sql, file, occasion);
  await refuseSuccessionLoop(sql, item);
  await keepLinked(sql, item);
  try {
    await putItem(sql, item, occasion);
  } catch (error) {
    throw error instanceof AddressTakenError ? refuseAddress(error) : error;
  }
  await checkContract(sql, { id: item.id, type }, siteUrl);
}

/**
 * The draft, where there is one: it says the same as what Strapi has just published from it, and keeps
 * relations to articles that are not live, which Strapi leaves out of the published row.
 */
export function readRecord(strapi: Core.Strapi, uid: PublishedUid, documentId: string): Promise<unknown> {
  const { draftAndPublish = false } = strapi.contentType(uid).options ?? {};
  return strapi.db.query(uid).findOne({
    where: { documentId, ...(draftAndPublish && { publishedAt: null }) },
    populate: populate[uid],
  });
}

async function keepLinked(sql: Transaction, item: Projection): Promise<void> {
  const ids = item.links.filter(({ role }) => role !== 'related').map(({ id }) => id);
  const needed = [...new Set(ids)].filter((id) => id !== item.id);
  await keepItems(sql, needed);
  const [missing] = await listMissing(sql, needed);
  if (missing === undefined) return;
  const role = item.links.find(({ id }) => id === missing)?.role ?? 'record';
  throw createRefusal([
    {
      path: [],
      message: `Something that this uses (${role}) was deleted a moment ago. Reload the page and choose another.`,
    },
  ]);
}

/** What was removed for a reason comes back by being restored, not because somebody published a draft. */
export async function refuseRemoved(sql: Transaction, type: string, id: string): Promise<void> {
  const standing = await readStanding(sql, id);
  if (!standing?.removedReason) return;
  const message = `This ${type} was removed (${standing.removedReason}). Restore it first.`;
  throw createRefusal([{ path: [], message }]);
}
