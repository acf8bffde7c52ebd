import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Files } from '../../content-store/digest.js';
import { fingerprintOf } from '../../content-store/fingerprint.js';
import { readKeptEdition, readNames } from '../../content-store/read-kept-edition.js';
import type { Transaction } from '../../content-store/sql.js';
import type { Projection, StoredMedia } from '../../content-store/stored.js';
import type { Comparable } from '@shoal/content-schema/comparison';
import { projectRecord } from '../project-record.js';
import { readRecord } from '../publish-record.js';
import { publishedTypes, type PublishedUid } from '../published-types.js';
import type { Objection } from '../refusal.js';
import type { VersionName } from './editors-answers.js';
import { toComparable } from './to-comparable.js';

/** A version, ready to be compared. */
export interface Version {
  slug: string;
  comparable: Comparable;
  /** The same for two versions of which nothing differs, their addresses included. */
  fingerprint: string;
}

interface Context {
  strapi: Core.Strapi;
  sql: Transaction;
  /** What a draft is known to be wrong in, which its projection would not find. */
  faults?: readonly Objection[];
}

/** Reads a version of an item. A draft that is not fit for readers is refused as its publish would be. */
export async function readVersion(
  context: Context,
  item: { uid: PublishedUid; id: string },
  name: VersionName,
): Promise<Version> {
  const { projection, files } =
    name === 'draft' ? await readDraft(context, item) : await readKept(context, item, name);
  const ids = projection.links.map(({ id }) => id);
  const names = await readNames(context.sql, [...new Set(ids)]);
  return {
    slug: projection.slug,
    comparable: toComparable(projection, { names, files }),
    fingerprint: fingerprintOfVersion(projection),
  };
}

interface Read {
  projection: Projection;
  files: Files;
}

async function readDraft(
  { strapi, faults }: Context,
  { uid, id }: { uid: PublishedUid; id: string },
): Promise<Read> {
  const record: unknown = await readRecord(strapi, uid, id);
  if (record === null) throw new errors.NotFoundError(`This ${publishedTypes[uid]} was deleted`);
  const { item, files } = projectRecord(uid, record, faults);
  // What a file's projection holds is a file.
  const kept = files.map((file) => [file.id, file.document as StoredMedia] as const);
  return { projection: item, files: Object.fromEntries(kept) };
}

async function readKept(
  { sql }: Context,
  { uid, id }: { uid: PublishedUid; id: string },
  number: number,
): Promise<Read> {
  const type = publishedTypes[uid];
  const edition = await readKeptEdition(sql, { id, type }, number);
  if (!edition) throw new errors.NotFoundError(`This ${type} has no edition ${number}`);
  return edition;
}

/** The same until something in the draft changes that readers would see. */
const fingerprintOfVersion = (projection: Projection): string =>
  `${fingerprintOf(projection)}/${projection.slug}`;
