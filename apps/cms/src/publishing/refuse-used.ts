import type { Core } from '@strapi/strapi';
import { lockExistence } from '../content-store/locks.js';
import { listPublishedUses } from '../content-store/standing.js';
import type { Transaction } from '../content-store/sql.js';
import { listDraftUses, type Use } from './draft-uses.js';
import { createRefusal } from './refusal.js';

const mostNamed = 5;

/** Throws where published content or anybody's draft uses a record that is about to be deleted, naming where. */
export async function refuseUsed(
  strapi: Core.Strapi,
  sql: Transaction,
  target: { uid: string; documentId: string; called: string },
): Promise<void> {
  await lockExistence(sql, target.documentId);
  const published = await listPublishedUses(sql, target.documentId);
  const drafts = (await listDraftUses(strapi, sql, target)).filter(
    (draft) => !published.some((use) => use.type === draft.type && use.name === draft.name),
  );
  if (published.length + drafts.length === 0) return;
  const places = [
    ...(published.length > 0 ? [`used by ${nameUses(published)}`] : []),
    ...(drafts.length > 0 ? [`used in the drafts of ${nameUses(drafts)}`] : []),
  ];
  throw createRefusal([
    {
      path: [],
      message: `This ${target.called} cannot be deleted: it is ${places.join(', and ')}. Take it out there first.`,
    },
  ]);
}

function nameUses(uses: readonly Use[]): string {
  const named = uses.slice(0, mostNamed).map(({ type, name }) => `the ${type} “${name}”`);
  const more = uses.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
