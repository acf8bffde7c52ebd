import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../content-store/sql.js';

interface Documents {
  uid: string;
  ids: readonly string[];
}

/**
 * Gives documents a later version than any form shows, so that a form which was opened before is not saved over what was
 * written past the Document Service. What is not modified stays so: draft and published copy move on together.
 */
export async function advanceVersions(
  strapi: Core.Strapi,
  sql: Transaction,
  { uid, ids }: Documents,
  at: Date,
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid);
  await sql.rows(
    `update ${tableName} own set updated_at = greatest($2::timestamp, own.updated_at + interval '1 millisecond')
     where own.document_id = any ($1::text[]) and (own.published_at is null or not exists (
       select 1 from ${tableName} draft where draft.document_id = own.document_id
       and draft.published_at is null and draft.updated_at <> own.updated_at))`,
    [[...ids], at],
  );
}

/** A row that was written: of a type of content, or of a part of one. */
export interface WrittenRow {
  uid: string;
  id: number;
}

/** Advances every document whose form shows one of these rows, however deep inside it. */
export async function advanceHolders(
  strapi: Core.Strapi,
  sql: Transaction,
  written: readonly WrittenRow[],
  at: Date,
): Promise<void> {
  const found: WrittenRow[] = [];
  for (let rows = written; rows.length > 0;) {
    found.push(...rows.filter(({ uid }) => !isPart(strapi, uid)));
    rows = await listHolders(
      strapi,
      sql,
      rows.filter(({ uid }) => isPart(strapi, uid)),
    );
  }
  for (const uid of new Set(found.map((row) => row.uid))) {
    const own = found.filter((row) => row.uid === uid);
    const ids = await listShown(strapi, sql, uid, own);
    if (ids.length > 0) await advanceVersions(strapi, sql, { uid, ids }, at);
  }
}

const isPart = (strapi: Core.Strapi, uid: string) => Object.hasOwn(strapi.components, uid);

/** The rows that hold these parts. */
async function listHolders(
  strapi: Core.Strapi,
  sql: Transaction,
  parts: readonly WrittenRow[],
): Promise<WrittenRow[]> {
  if (parts.length === 0) return [];
  const holders: WrittenRow[] = [];
  for (const [uid, table] of listPartTables(strapi)) {
    const rows = await sql.rows<{ id: number }>(
      `select distinct held.entity_id as id from ${table} held
       join unnest($1::text[], $2::integer[]) as part (uid, id)
       on part.uid = held.component_type and part.id = held.cmp_id`,
      [parts.map((part) => part.uid), parts.map((part) => part.id)],
    );
    holders.push(...rows.map(({ id }) => ({ uid, id })));
  }
  return holders;
}

/** Where Strapi keeps which parts belong to what, by type. */
function listPartTables(strapi: Core.Strapi): [uid: string, table: string][] {
  return [...strapi.db.metadata.values()].flatMap(({ uid, attributes }): [string, string][] => {
    if (!uid.startsWith('api::') && !isPart(strapi, uid)) return [];
    const tables = Object.values(attributes).flatMap((attribute) =>
      'joinTable' in attribute && attribute.joinTable.name.endsWith('_cmps')
        ? [attribute.joinTable.name]
        : [],
    );
    return [...new Set(tables)].map((table) => [uid, table]);
  });
}

/** The documents of which these rows are what their form shows: the draft, where there are drafts. */
async function listShown(
  strapi: Core.Strapi,
  sql: Transaction,
  uid: string,
  rows: readonly WrittenRow[],
): Promise<string[]> {
  const { draftAndPublish = false } = strapi.getModel(uid as 'api::article.article').options ?? {};
  const shown = await sql.rows<{ documentId: string }>(
    `select distinct document_id as "documentId" from ${strapi.db.metadata.get(uid).tableName}
     where id = any ($1::integer[])${draftAndPublish ? ' and published_at is null' : ''}`,
    [rows.map(({ id }) => id)],
  );
  return shown.map(({ documentId }) => documentId);
}
