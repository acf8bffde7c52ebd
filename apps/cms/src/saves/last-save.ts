import type { Core } from '@strapi/strapi';
import type { PublishedUid } from '../publishing/published-types.js';

/** The latest save of an entry. */
export interface LastSave {
  /** When it was, which no other save of it has in common. */
  version: string;
  /** Who it was; null for commands, jobs and accounts that are gone. */
  by: string | null;
}

interface Row {
  updatedAt: string | Date;
  updatedBy: { firstname: string | null; lastname: string | null; username: string | null } | null;
}

/** The latest save of an entry, of its draft where it has one; null where there is no such entry. */
export async function readLastSave(
  strapi: Core.Strapi,
  uid: PublishedUid,
  documentId: string,
): Promise<LastSave | null> {
  const { draftAndPublish = false } = strapi.contentType(uid).options ?? {};
  const row: Row | null = await strapi.db.query(uid).findOne({
    select: ['updatedAt'],
    where: { documentId, ...(draftAndPublish && { publishedAt: null }) },
    populate: { updatedBy: { select: ['firstname', 'lastname', 'username'] } },
  });
  return row && { version: new Date(row.updatedAt).toISOString(), by: nameOf(row.updatedBy) };
}

function nameOf(user: Row['updatedBy']): string | null {
  if (!user) return null;
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ');
  return name || user.username;
}
