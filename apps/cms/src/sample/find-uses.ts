import type { Core } from '@strapi/strapi';
import type { SampleEntry } from './sample-record.js';
import { sampleUids } from './sample-uid.js';

/** Titles of the documents that use something, in drafts and inside blocks too; what is itself is not counted. */
export async function findUses(strapi: Core.Strapi, { type, id }: SampleEntry): Promise<string[]> {
  const uid = sampleUids[type];
  const where = type === 'file' ? { id } : { documentId: id };
  const rows = await strapi.db.query(uid).findMany({ where, select: ['id'] });
  const titles = await listUsers(
    strapi,
    uid,
    rows.map((row) => row.id),
    id,
  );
  return [...new Set(titles)];
}

/** Goes up from rows to what refers to them: through components, until a document is reached. */
async function listUsers(strapi: Core.Strapi, uid: string, ids: number[], self: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const titles: string[] = [];
  for (const owner of listOwners(strapi)) {
    for (const [name, attribute] of Object.entries<Attribute>(owner.attributes)) {
      const rows = await findRows(strapi, owner.uid, name, attribute, uid, ids);
      if (owner.modelType === 'component') {
        titles.push(
          ...(await listUsers(
            strapi,
            owner.uid,
            rows.map((row) => row.id),
            self,
          )),
        );
      } else {
        titles.push(...rows.filter((row) => row.documentId !== self).map((row) => row.title ?? row.name));
      }
    }
  }
  return titles;
}

const listOwners = (strapi: Core.Strapi) => [
  ...Object.values(strapi.contentTypes).filter((type) => type.uid.startsWith('api::')),
  ...Object.values(strapi.components),
];

interface Attribute {
  type: string;
  target?: unknown;
  component?: unknown;
  components?: readonly unknown[];
}

/** Rows of one type whose attribute holds any of the given rows of another. */
async function findRows(
  strapi: Core.Strapi,
  owner: string,
  name: string,
  attribute: Attribute,
  uid: string,
  ids: number[],
) {
  const { type, target, component, components } = attribute;
  const isHeldHere =
    (type === 'relation' && target === uid) ||
    (type === 'media' && uid === sampleUids.file) ||
    (type === 'component' && component === uid);
  if (isHeldHere) return strapi.db.query(owner).findMany({ where: { [name]: { id: { $in: ids } } } });
  if (type !== 'dynamiczone' || !components?.includes(uid)) return [];
  return strapi.db
    .query(owner)
    .findMany({ where: { id: { $in: await listZoneIds(strapi, owner, name, uid, ids) } } });
}

/** Strapi cannot filter by what a dynamic zone holds, so its join table is asked. */
async function listZoneIds(strapi: Core.Strapi, owner: string, field: string, uid: string, ids: number[]) {
  const zone = strapi.db.metadata.get(owner).attributes[field];
  if (zone?.type !== 'relation' || !('joinTable' in zone) || !zone.joinTable) {
    throw new Error(`Strapi keeps the blocks of ${owner}.${field} in no join table that we know of.`);
  }
  return strapi.db
    .connection(zone.joinTable.name)
    .where({ component_type: uid, field })
    .whereIn('cmp_id', ids)
    .pluck('entity_id');
}
