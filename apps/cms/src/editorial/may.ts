import type { Core } from '@strapi/strapi';
import { isPublishedUid } from '../publishing/published-types.js';
import { transactionFrom } from '../publishing/transaction-from.js';
import { getActing, type Acting, type Permission } from './acting.js';
import { forbid, forbidIf } from './forbid.js';
import { objectToEntry } from './objection.js';

/** What somebody wants with an entry: to see it and its draft, to change its draft, or to change what readers see. */
export type Wanted = 'read' | 'write' | 'publish';

/** An entry of one of our types, by its id in Strapi. */
export interface NamedEntry {
  uid: string;
  documentId: string;
}

/**
 * Whether the administrator of the current request may read, write or publish an entry; commands and jobs may. What is
 * not there nobody is kept from: the caller answers that it is absent. Inside a transaction that holds the lock of the
 * item the answer holds until its end; elsewhere only for the moment.
 */
export async function may(strapi: Core.Strapi, wanted: Wanted, entry: NamedEntry): Promise<boolean> {
  return (await findObjection(strapi, wanted, entry)) === null;
}

/** Throws what an editor can act on where the administrator of the current request may not: see `may`. */
export async function refuseUnlessMay(strapi: Core.Strapi, wanted: Wanted, entry: NamedEntry): Promise<void> {
  forbidIf(await findObjection(strapi, wanted, entry));
}

/** Throws for whoever edits only for organisations of their own; the message says what it is about. */
export async function refuseUnlessPlatformEditor(strapi: Core.Strapi, message: string): Promise<void> {
  const acting = await getActing(strapi);
  if (acting && !acting.isPlatformEditor) throw forbid(`${message} Ask a platform editor.`);
}

async function findObjection(
  strapi: Core.Strapi,
  wanted: Wanted,
  { uid, documentId }: NamedEntry,
): Promise<string | null> {
  const acting = await getActing(strapi);
  if (!acting) return null;
  if (!isPublishedUid(uid)) throw new Error(`Nobody reads or writes ${uid} as an entry`);
  const { draftAndPublish = false } = strapi.contentType(uid).options ?? {};
  const lacking = objectToRole(acting, uid, permissionFor(wanted, draftAndPublish));
  if (lacking !== null) return lacking;
  // Authors, organisations and topics are there to be referred to, whoever looks after them.
  if (wanted === 'read' && uid !== 'api::article.article') return null;
  return strapi.db.transaction(({ trx }) => objectToEntry(acting, transactionFrom(trx), { uid, documentId }));
}

/** What has no drafts is published as it is changed. */
function permissionFor(wanted: Wanted, hasDrafts: boolean): Permission {
  if (wanted === 'read') return 'read';
  return wanted === 'publish' && hasDrafts ? 'publish' : 'update';
}

const lacking: Record<Permission, string> = {
  create: 'Your role does not let you create one of these. Ask an editor of your organisation.',
  read: 'Your role does not let you see this.',
  update: 'Your role does not let you change this. Ask an editor of your organisation, or a platform editor.',
  delete: 'Your role does not let you delete this. Ask a platform editor.',
  publish: 'You may write this, and not publish it. Ask an editor of your organisation.',
};

/** Why somebody's roles keep them from doing this to any entry of a type; null where they do not. */
export const objectToRole = (acting: Acting, uid: string, permission: Permission): string | null =>
  acting.can(permission, uid) ? null : lacking[permission];
