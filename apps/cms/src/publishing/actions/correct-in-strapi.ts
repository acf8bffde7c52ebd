import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Transaction } from '../../content-store/sql.js';
import type { PublishedUid } from '../published-types.js';
import { populate } from '../records/populate.js';
import { findPassage, replacePassage, type Passage } from './replace-passages.js';

/** What a correction changes; null leaves a field as it is. */
export interface Corrected {
  title: string | null;
  summary: string | null;
  passages: readonly Passage[];
}

/** What readers had before. */
export interface Wrong {
  title: string;
  summary: string | null;
}

interface Row {
  uid: PublishedUid;
  id: string;
}

const recordSchema = z.looseObject({
  id: z.number(),
  title: z.string().nullish(),
  summary: z.string().nullish(),
  updatedAt: z.coerce.date(),
  body: z.array(z.looseObject({ __component: z.string(), id: z.number() })).nullish(),
});
type StrapiRecord = z.infer<typeof recordSchema>;

/**
 * Makes a correction in Strapi's published copy and in the draft, where the draft still says what was wrong. Answers what
 * the draft says otherwise, and was left alone. The draft stays unmodified if it was, and somebody's form of it is old.
 */
export async function correctInStrapi(
  strapi: Core.Strapi,
  sql: Transaction,
  item: Row,
  { corrected, wrong, at }: { corrected: Corrected; wrong: Wrong; at: Date },
): Promise<string[]> {
  const published = await readRow(strapi, item, { $notNull: true });
  const draft = await readRow(strapi, item, { $null: true });
  if (!published || !draft)
    throw new Error(`Strapi has no published copy and draft of ${item.uid} ${item.id}`);
  const wasModified = draft.updatedAt.getTime() !== published.updatedAt.getTime();
  await correctRow(strapi, sql, item.uid, published, { corrected, wrong });
  const left = await correctRow(strapi, sql, item.uid, draft, { corrected, wrong });
  const { tableName } = strapi.db.metadata.get(item.uid);
  const touched = wasModified ? [draft.id] : [draft.id, published.id];
  await sql.rows(`update ${tableName} set updated_at = $1 where id = any ($2::integer[])`, [at, touched]);
  return left;
}

async function readRow(
  strapi: Core.Strapi,
  { uid, id }: Row,
  publishedAt: object,
): Promise<StrapiRecord | null> {
  const record: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { documentId: id, publishedAt }, populate: { body: populate[uid]['body'] } });
  return record === null ? null : recordSchema.parse(record);
}

async function correctRow(
  strapi: Core.Strapi,
  sql: Transaction,
  uid: PublishedUid,
  row: StrapiRecord,
  { corrected, wrong }: { corrected: Corrected; wrong: Wrong },
): Promise<string[]> {
  const { tableName } = strapi.db.metadata.get(uid);
  const left: string[] = [];
  for (const field of ['title', 'summary'] as const) {
    const right = corrected[field];
    if (right === null) continue;
    if ((row[field]?.trim() || null) !== wrong[field]) left.push(`the ${field}`);
    else await sql.rows(`update ${tableName} set ${field} = $1 where id = $2`, [right, row.id]);
  }
  let body: unknown = row.body ?? [];
  for (const passage of corrected.passages) {
    if (findPassage(body, passage).times === 1) body = replacePassage(body, passage);
    else left.push(`“${passage.find}”`);
  }
  await writeBlocks(strapi, row.body ?? [], body as object[]);
  return left;
}

/** Writes what differs of the blocks, each in its own table: nothing else of the record is touched. */
async function writeBlocks(
  strapi: Core.Strapi,
  before: readonly object[],
  after: readonly object[],
): Promise<void> {
  for (const [index, block] of after.entries()) {
    const old = before[index];
    if (block === old) continue;
    const { __component: uid, id, image, ...fields } = block as Block;
    const { image: oldImage, ...oldFields } = old as Block;
    await writeFields(strapi, uid, id, fields, oldFields);
    if (image && image !== oldImage)
      await writeFields(strapi, 'media.image', image.id, image, oldImage ?? {});
  }
}

interface Block {
  __component: string;
  id: number;
  image?: { id: number };
}

async function writeFields(
  strapi: Core.Strapi,
  uid: string,
  id: number,
  fields: object,
  before: object,
): Promise<void> {
  const known = new Map(Object.entries(before));
  const data = Object.fromEntries(Object.entries(fields).filter(([key, value]) => known.get(key) !== value));
  if (Object.keys(data).length > 0) await strapi.db.query(uid).update({ where: { id }, data });
}
