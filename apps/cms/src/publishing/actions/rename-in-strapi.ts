import type { Core } from '@strapi/strapi';
import { renameIn, type NameChange } from '../../content-store/rename/replace-names.js';
import type { Transaction } from '../../content-store/sql.js';
import { toSlugConflict } from '../../slugs/slug-conflict.js';
import type { WrittenRow } from './advance-versions.js';

const authorUid = 'api::author.author';
const bylineUid = 'article.byline';

/** Columns that name the thing itself, or lead somewhere. */
const kept = new Set(['slug', 'url', 'sourceUrl', 'website', 'organisationName', 'licenceHolder']);
const typesWithNames = new Set([
  authorUid,
  'api::organisation.organisation',
  'api::topic.topic',
  'api::site.site',
  bylineUid,
]);
const ownNames = new Set(['name', 'shortName', 'alternativeNames']);
const textTypes = new Set(['string', 'text', 'richtext', 'blocks', 'json']);

/**
 * Puts a new name into everything that editors have written, so that no later publish brings the old one back, and
 * answers which rows it wrote.
 */
export async function renameInStrapi(
  strapi: Core.Strapi,
  sql: Transaction,
  change: NameChange & { slug: string },
): Promise<WrittenRow[]> {
  const written = [
    ...(await renameRecord(strapi, sql, change)),
    ...(await renameBylines(strapi, sql, change)),
  ];
  for (const { uid, tableName, attributes } of strapi.db.metadata.values()) {
    if (!uid.startsWith('api::') && !Object.hasOwn(strapi.components, uid)) continue;
    for (const [field, attribute] of Object.entries(attributes)) {
      if (!textTypes.has(attribute.type) || kept.has(field)) continue;
      if (typesWithNames.has(uid) && ownNames.has(field)) continue;
      const column = 'columnName' in attribute ? attribute.columnName : field;
      const ids = await renameColumn(
        sql,
        { table: tableName, column, isJson: isJson(attribute.type) },
        change,
      );
      written.push(...ids.map((id) => ({ uid, id })));
    }
  }
  return written;
}

const isJson = (type: string) => type === 'blocks' || type === 'json';

async function renameRecord(
  strapi: Core.Strapi,
  sql: Transaction,
  { authorId, to, slug }: NameChange & { slug: string },
): Promise<WrittenRow[]> {
  const { tableName } = strapi.db.metadata.get(authorUid);
  try {
    const rows = await sql.rows<{ id: number }>(
      `update ${tableName} set name = $1, slug = $2 where document_id = $3 returning id`,
      [to, slug, authorId],
    );
    return rows.map(({ id }) => ({ uid: authorUid, id }));
  } catch (error) {
    throw toSlugConflict(error) ?? error;
  }
}

/** Names written into bylines of this author, and into bylines of nobody in particular. */
async function renameBylines(
  strapi: Core.Strapi,
  sql: Transaction,
  change: NameChange,
): Promise<WrittenRow[]> {
  const { tableName } = strapi.db.metadata.get(bylineUid);
  const links = `${tableName}_author_lnk`;
  const authors = strapi.db.metadata.get(authorUid).tableName;
  const rows = await sql.rows<{ id: number; name: string; authorId: string | null }>(
    `select b.id, b.name, a.document_id as "authorId" from ${tableName} b
     left join ${links} l on l.byline_id = b.id left join ${authors} a on a.id = l.author_id
     where b.name is not null`,
  );
  const written: WrittenRow[] = [];
  for (const row of rows) {
    const { name } = renameIn({ name: row.name, authorId: row.authorId }, change) as { name: string };
    if (name === row.name) continue;
    await sql.rows(`update ${tableName} set name = $1 where id = $2`, [name, row.id]);
    written.push({ uid: bylineUid, id: row.id });
  }
  return written;
}

interface Column {
  table: string;
  column: string;
  isJson: boolean;
}

/** Answers the ids of the rows in which something was found. */
async function renameColumn(
  sql: Transaction,
  { table, column, isJson: asJson }: Column,
  change: NameChange,
): Promise<number[]> {
  const needles = change.from.map((name) => JSON.stringify(name.toLowerCase()).slice(1, -1));
  const rows = await sql.rows<{ id: number; value: string }>(
    `select id, "${column}"::text as value from ${table}
     where exists (select 1 from unnest($1::text[]) as name where strpos(lower("${column}"::text), name) > 0)`,
    [asJson ? needles : change.from.map((name) => name.toLowerCase())],
  );
  for (const { id, value } of rows) {
    const renamed = asJson ? JSON.stringify(renameIn(JSON.parse(value), change)) : renameIn(value, change);
    await sql.rows(`update ${table} set "${column}" = $1${asJson ? '::jsonb' : ''} where id = $2`, [
      renamed,
      id,
    ]);
  }
  return rows.map(({ id }) => id);
}
