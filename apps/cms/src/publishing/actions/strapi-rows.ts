import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../content-store/sql.js';
import { toSlugConflict } from '../../slugs/slug-conflict.js';
import type { PublishedUid } from '../published-types.js';

interface Row {
  uid: PublishedUid;
  id: string;
}

const tableOf = (strapi: Core.Strapi, uid: string) => strapi.db.metadata.get(uid).tableName;

/**
 * Writes the slug of a document's draft and of its published copy, and nothing else. Past the Document Service, since
 * that would publish whatever else the draft holds, and would call the draft modified.
 */
export async function writeSlug(
  strapi: Core.Strapi,
  sql: Transaction,
  { uid, id }: Row,
  slug: string,
): Promise<void> {
  try {
    await sql.rows(`update ${tableOf(strapi, uid)} set slug = $1 where document_id = $2`, [slug, id]);
  } catch (error) {
    throw toSlugConflict(error) ?? error;
  }
}

/** Whether Strapi has a published copy of a document that keeps drafts. */
export async function isPublishedInStrapi(
  strapi: Core.Strapi,
  sql: Transaction,
  { uid, id }: Row,
): Promise<boolean> {
  const rows = await sql.rows(
    `select 1 from ${tableOf(strapi, uid)} where document_id = $1 and published_at is not null`,
    [id],
  );
  return rows.length > 0;
}
