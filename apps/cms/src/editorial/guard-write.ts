import type { Core } from '@strapi/strapi';
import { lockItem } from '../content-store/locks.js';
import type { Transaction } from '../content-store/sql.js';
import { readStanding } from '../content-store/standing.js';
import type { PublishedUid } from '../publishing/published-types.js';
import { createRefusal } from '../publishing/refusal.js';
import { getActing, type Acting, type Permission } from './acting.js';
import { objectToRole } from './may.js';
import { nameOwn, noOrganisation, objectTo, objectToEntry } from './objection.js';
import { keepOwner } from './owner.js';
import { readOwnership } from './ownership.js';
import { forbidIf } from './forbid.js';
import { giveLeadOrganisation } from './lead-organisation.js';

const articleUid = 'api::article.article';
const organisationUid = 'api::organisation.organisation';

/** A write of the Document Service, inside its transaction. */
export interface GuardedWrite {
  strapi: Core.Strapi;
  sql: Transaction;
  uid: PublishedUid;
  action: string;
  documentId: string | undefined;
  data: unknown;
  /** Whether readers see its outcome at once, where the type has drafts. */
  publishes: boolean;
}

/**
 * Lets a write happen only where the administrator of the request may: by their roles, by who owns the entry under its
 * lock, and by who owns it afterwards. Whatever is refused undoes the transaction.
 */
export async function guardWrite<Result>(write: GuardedWrite, act: () => Promise<Result>): Promise<Result> {
  const { strapi, sql, uid, documentId } = write;
  const acting = await getActing(strapi);
  if (acting) {
    forbidIf(objectToRoles(acting, write));
    if (documentId) {
      await lockItem(sql, documentId);
      await refuseBefore(acting, write, documentId);
    } else if (!acting.isPlatformEditor) {
      refuseCreate(acting, write);
    }
  }
  const result = await act();
  const written = documentIdOf(result) ?? documentId;
  if (!written) return result;
  if (acting && !acting.isPlatformEditor) await refuseAfter(acting, write, written);
  return uid === articleUid ? keepOwner(sql, written, result) : result;
}

const permissions: Record<string, Permission> = {
  create: 'create',
  clone: 'create',
  update: 'update',
  discardDraft: 'update',
  publish: 'publish',
  unpublish: 'publish',
  delete: 'delete',
};

function objectToRoles(acting: Acting, { uid, action, publishes }: GuardedWrite): string | null {
  const permission = permissions[action];
  if (!permission) throw new Error(`The guard does not know the action "${action}"`);
  const objection = objectToRole(acting, uid, permission);
  return objection ?? (publishes ? objectToRole(acting, uid, 'publish') : null);
}

async function refuseBefore(acting: Acting, write: GuardedWrite, documentId: string): Promise<void> {
  const { sql, uid, action } = write;
  forbidIf(await objectToEntry(acting, sql, { uid, documentId }));
  if (action !== 'delete' || acting.isPlatformEditor) return;
  if (uid === organisationUid) forbidIf('Only platform editors delete organisations.');
  const standing = uid === articleUid ? await readStanding(sql, documentId) : null;
  if (standing) forbidIf(objectToRole(acting, uid, 'publish'));
}

/** What nobody owns yet. */
function refuseCreate(acting: Acting, { uid, data }: GuardedWrite): void {
  forbidIf(objectTo(acting, uid, []));
  if (acting.organisations.length === 0) forbidIf(noOrganisation);
  // An id of one's own choosing could be that of something which was deleted.
  if (typeof data === 'object' && data !== null) Reflect.deleteProperty(data, 'documentId');
  if (uid === articleUid) giveLeadOrganisation(data, acting);
}

/** Nothing may be given away or taken over by changing whose it is. */
async function refuseAfter(acting: Acting, { sql, uid, action }: GuardedWrite, id: string): Promise<void> {
  if (action === 'create' && uid !== articleUid) return;
  if (objectTo(acting, uid, await readOwnership(sql, uid, id)) === null) return;
  const path = uid === articleUid ? 'leadOrganisations' : 'organisation';
  const rule =
    uid === articleUid
      ? 'The first lead organisation owns the article.'
      : 'An author belongs to an organisation.';
  throw createRefusal([
    {
      path: [path],
      message: `${rule} Choose one that you write for (${nameOwn(acting)}), or ask a platform editor.`,
    },
  ]);
}

function documentIdOf(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('documentId' in result)) return undefined;
  return typeof result.documentId === 'string' ? result.documentId : undefined;
}
