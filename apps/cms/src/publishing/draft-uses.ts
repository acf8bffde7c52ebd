import type { Core, Schema } from '@strapi/strapi';
import { z } from 'zod';
import type { Transaction } from '../content-store/sql.js';

/** A record that points at another, as editors know it. */
export interface Use {
  type: string;
  name: string;
}

/** Rows of one model of Strapi. */
interface Rows {
  uid: string;
  ids: number[];
}

/** A relation that Strapi keeps in a table of its own. */
const relationSchema = z.object({
  type: z.literal('relation'),
  target: z.string(),
  joinTable: z.object({
    name: z.string(),
    joinColumn: z.object({ name: z.string() }),
    inverseJoinColumn: z.object({ name: z.string() }),
  }),
});

const filesUid = 'plugin::upload.file';
const membershipUid = 'api::membership.membership';

/** The records, drafts too, that point at one, directly or from a component. */
export async function listDraftUses(
  strapi: Core.Strapi,
  sql: Transaction,
  target: { uid: string; documentId: string },
): Promise<Use[]> {
  const rows = await sql.rows<{ id: number }>(
    `select id from ${tableOf(strapi, target.uid)} where document_id = $1`,
    [target.documentId],
  );
  const ids = rows.map(({ id }) => id);
  let owners = await listOwners(strapi, sql, { uid: target.uid, ids });
  if (target.uid === filesUid) owners = [...owners, ...(await listFileOwners(sql, ids))];
  const uses: Use[] = [];
  // Components stand in components or records; a record ends the way up.
  while (owners.length > 0) {
    const records = owners.filter(({ uid }) => schemaOf(strapi, uid)?.modelType === 'contentType');
    for (const record of records) uses.push(...(await nameRecords(strapi, sql, record)));
    const components = owners.filter(({ uid }) => schemaOf(strapi, uid)?.modelType === 'component');
    owners = [];
    for (const component of components) owners.push(...(await listComponentOwners(strapi, sql, component)));
  }
  return distinct(uses);
}

/** The rows whose relations lead to these. */
async function listOwners(strapi: Core.Strapi, sql: Transaction, { uid, ids }: Rows): Promise<Rows[]> {
  const owners: Rows[] = [];
  for (const model of strapi.db.metadata.values()) {
    for (const attribute of Object.values(model.attributes)) {
      const relation = relationSchema.safeParse(attribute);
      if (!relation.success || relation.data.target !== uid || !schemaOf(strapi, model.uid)) continue;
      // It says who writes for an organisation, and goes with it.
      if (model.uid === membershipUid) continue;
      const { name, joinColumn, inverseJoinColumn } = relation.data.joinTable;
      const rows = await sql.rows<{ id: number }>(
        `select distinct ${joinColumn.name} as id from ${name} where ${inverseJoinColumn.name} = any ($1::integer[])`,
        [ids],
      );
      if (rows.length > 0) owners.push({ uid: model.uid, ids: rows.map(({ id }) => id) });
    }
  }
  return owners;
}

/** The rows that files hang on: one table of Strapi's holds them for every type. */
async function listFileOwners(sql: Transaction, ids: readonly number[]): Promise<Rows[]> {
  return sql.rows<Rows>(
    `select related_type as uid, array_agg(distinct related_id) as ids from files_related_mph
     where file_id = any ($1::integer[]) group by related_type`,
    [ids],
  );
}

/** The rows that these components stand in. */
async function listComponentOwners(
  strapi: Core.Strapi,
  sql: Transaction,
  { uid, ids }: Rows,
): Promise<Rows[]> {
  const owners: Rows[] = [];
  for (const model of strapi.db.metadata.values()) {
    if (!holdsComponents(strapi, model.uid)) continue;
    const rows = await sql.rows<{ id: number }>(
      `select distinct entity_id as id from ${model.tableName}_cmps where cmp_id = any ($1::integer[]) and component_type = $2`,
      [ids, uid],
    );
    if (rows.length > 0) owners.push({ uid: model.uid, ids: rows.map(({ id }) => id) });
  }
  return owners;
}

function holdsComponents(strapi: Core.Strapi, uid: string): boolean {
  const model: Schema.Schema | undefined = schemaOf(strapi, uid);
  const types = Object.values(model?.attributes ?? {}).map(({ type }) => type);
  return types.includes('component') || types.includes('dynamiczone');
}

// Strapi types its names by the project's own schemas, which are not generated here.
const schemaOf = (strapi: Core.Strapi, uid: string): Schema.Schema | undefined =>
  (strapi.contentTypes as Record<string, Schema.Schema>)[uid] ??
  (strapi.components as Record<string, Schema.Schema>)[uid];

async function nameRecords(strapi: Core.Strapi, sql: Transaction, { uid, ids }: Rows): Promise<Use[]> {
  const schema = schemaOf(strapi, uid);
  if (!uid.startsWith('api::') || !schema) return [];
  const column = 'title' in schema.attributes ? 'title' : 'name';
  const rows = await sql.rows<{ name: string | null }>(
    `select distinct ${column} as name from ${tableOf(strapi, uid)} where id = any ($1::integer[]) order by 1`,
    [ids],
  );
  return rows.map(({ name }) => ({
    type: schema.info.displayName.toLowerCase(),
    name: name ?? 'without a name',
  }));
}

const tableOf = (strapi: Core.Strapi, uid: string) => strapi.db.metadata.get(uid).tableName;

const distinct = (uses: readonly Use[]) => [
  ...new Map(uses.map((use) => [`${use.type}:${use.name}`, use])).values(),
];
