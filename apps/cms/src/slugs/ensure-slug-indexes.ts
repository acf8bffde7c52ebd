import type { Core } from '@strapi/strapi';
import { slugIndexPrefix } from './slug-conflict.js';

export { slugConflictMessage, toSlugConflict } from './slug-conflict.js';

/** One unique index: of all rows, or of the drafts and the published rows apart. */
interface SlugIndex {
  table: string;
  name: string;
  where: string;
}

/**
 * Makes the database itself refuse a slug that is taken: Strapi only looks before it writes, so that two editors
 * at once could take the same. Drafts are held to it too, as an editor should hear of it while writing and not at
 * publish. Call it under the boot lock, after Strapi's schema sync; it does nothing where the indexes stand.
 */
export async function ensureSlugIndexes(strapi: Core.Strapi): Promise<void> {
  for (const { table, name, where } of listSlugIndexes(strapi)) {
    await strapi.db.connection.raw(`create unique index if not exists ?? on ?? (slug) ${where}`, [
      name,
      table,
    ]);
  }
}

function listSlugIndexes(strapi: Core.Strapi): SlugIndex[] {
  return Object.values(strapi.contentTypes)
    .filter(({ uid, attributes }) => uid.startsWith('api::') && attributes.slug?.type === 'uid')
    .flatMap(({ collectionName, options }) => {
      const table = String(collectionName);
      const name = `${slugIndexPrefix}${table}`;
      if (!options?.draftAndPublish) return [{ table, name, where: '' }];
      return [
        { table, name: `${name}_draft`, where: 'where published_at is null' },
        { table, name: `${name}_live`, where: 'where published_at is not null' },
      ];
    });
}
