import type { Core } from '@strapi/strapi';
import { fingerprintOf } from '../content-store/fingerprint.js';
import { readLastEdition } from '../content-store/read-edition.js';
import type { ReadSource, Source } from '../content-store/rebuild/rebuild-item.js';
import type { ItemType, Projection } from '../content-store/stored.js';
import { projectRecord } from '../publishing/project-record.js';
import { projectMedia } from '../publishing/projections/media.js';
import { publishedTypes, type PublishedUid } from '../publishing/published-types.js';
import { mediaRecordSchema } from '../publishing/records/media-record.js';
import { populate } from '../publishing/records/populate.js';

/** Thrown where Strapi no longer has what readers are shown. */
export class MissingSourceError extends Error {
  override readonly name = 'MissingSourceError';
}

/**
 * Reads what readers are to be shown of an item. What has editions comes from the last one: the draft may be ahead of
 * it. All else is as Strapi holds it now.
 */
export const readSourceFrom =
  (strapi: Core.Strapi): ReadSource =>
  async (sql, item) => {
    if (item.type === 'article' || item.type === 'page') {
      const { number, fingerprint, projection } = await readLastEdition(sql, item);
      return { projection, fingerprint, edition: number };
    }
    if (item.type === 'media') return withoutEdition(projectMedia(await readFile(strapi, item.id)));
    const uid = uidOf(item.type);
    const record = await strapi.db
      .query(uid)
      .findOne({ where: { documentId: item.id }, populate: populate[uid] });
    if (!record) throw new MissingSourceError(`Strapi has no such ${item.type}`);
    return withoutEdition(projectRecord(uid, record).item);
  };

async function readFile(strapi: Core.Strapi, documentId: string) {
  const record: unknown = await strapi.db.query('plugin::upload.file').findOne({ where: { documentId } });
  if (!record) throw new MissingSourceError('The media library has no such file');
  return mediaRecordSchema.parse(record);
}

const withoutEdition = (projection: Projection): Source => ({
  projection,
  fingerprint: fingerprintOf(projection),
  edition: null,
});

function uidOf(type: ItemType): PublishedUid {
  const [uid] = Object.entries(publishedTypes).find(([, name]) => name === type) ?? [];
  if (!uid) throw new Error(`Strapi has no type called ${type}`);
  return uid as PublishedUid;
}
