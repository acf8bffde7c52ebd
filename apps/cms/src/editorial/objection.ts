import { readStanding } from '../content-store/standing.js';
import type { Transaction } from '../content-store/sql.js';
import type { PublishedUid } from '../publishing/published-types.js';
import type { Acting } from './acting.js';
import { readOwnership, type Ownership } from './ownership.js';

const platformOnly: Partial<Record<PublishedUid, string>> = {
  'api::page.page': 'Standing pages belong to the whole site. Ask a platform editor to change this one.',
  'api::site.site': 'Only platform editors change the name, the menus and the footer of the site.',
};

const called = {
  'api::article.article': 'article',
  'api::author.author': 'author',
  'api::organisation.organisation': 'organisation',
  'api::topic.topic': 'topic',
} as const;

/** Why somebody may not change an entry; null where they may, and where there never was one. */
export async function objectToEntry(
  acting: Acting,
  sql: Transaction,
  { uid, documentId }: { uid: PublishedUid; documentId: string },
): Promise<string | null> {
  const rows = await readOwnership(sql, uid, documentId);
  const objection = objectTo(acting, uid, rows);
  if (objection !== null || rows.length > 0 || acting.isPlatformEditor) return objection;
  // Readers may still have its tombstone or its last edition, and nobody knows any more whose it was.
  return (await readStanding(sql, documentId)) ? 'This was deleted. Ask a platform editor.' : null;
}

/** Why somebody may not change an entry of a type that belongs to these; null where they may. */
export function objectTo(acting: Acting, uid: PublishedUid, rows: readonly Ownership[]): string | null {
  if (acting.isPlatformEditor) return null;
  const reason = platformOnly[uid];
  if (reason) return reason;
  const foreign = rows.find((row) => !isOwn(acting, uid, row));
  return foreign ? explain(acting, uid, foreign) : null;
}

/** What somebody made themselves is theirs to mend until others depend on it. */
function isOwn(acting: Acting, uid: PublishedUid, { owner, createdBy, isTaken }: Ownership): boolean {
  if (owner !== null && acting.organisations.some(({ documentId }) => documentId === owner)) return true;
  return uid !== 'api::article.article' && createdBy === acting.id && !isTaken;
}

function explain(acting: Acting, uid: PublishedUid, { owner, ownerName }: Ownership): string {
  if (acting.organisations.length === 0) return noOrganisation;
  const name = uid in called ? called[uid as keyof typeof called] : 'entry';
  if (owner === null) return `This ${name} belongs to no organisation. Ask a platform editor to change it.`;
  const whose =
    uid === 'api::organisation.organisation'
      ? `You do not write for ${ownerName ?? 'this organisation'}.`
      : `This ${name} belongs to ${ownerName ?? 'another organisation'}.`;
  return `${whose} Ask one of its editors, or a platform editor.`;
}

/** Said to whoever has a role, and no membership yet. */
export const noOrganisation =
  'You do not write for an organisation yet. Ask a platform editor to add you to yours.';

/** Their organisations as one would say them. */
export const nameOwn = ({ organisations }: Acting) => organisations.map(({ name }) => name).join(', ');
