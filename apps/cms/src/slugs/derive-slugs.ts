import type { Core, UID } from '@strapi/strapi';
import { strings } from '@strapi/utils';

const longest = 90;
const writes = ['create', 'update'];

/**
 * Makes the slug from the title or name when an entry is saved without one. Strapi's form offers the name of the
 * type instead ("article", "article-1") as soon as the field is required, and never follows the title.
 */
export function deriveSlugs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const slug = context.contentType.attributes.slug;
    if (!writes.includes(context.action) || slug?.type !== 'uid' || !slug.targetField) return next();
    const data: unknown = 'data' in context.params ? context.params.data : null;
    if (isRecord(data) && lacksSlug(data, context.action)) {
      const source = data[slug.targetField];
      if (typeof source === 'string' && source.trim())
        data.slug = await freeSlug(strapi, context.uid, source);
    }
    return next();
  });
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

/** An update that does not speak of the slug leaves the one that is there. */
const lacksSlug = (data: Record<string, unknown>, action: string) =>
  data.slug === '' || data.slug === null || (data.slug === undefined && action === 'create');

async function freeSlug(strapi: Core.Strapi, uid: UID.ContentType, source: string) {
  const wanted = shorten(strings.nameToSlug(source)) || 'untitled';
  const rows = await strapi.db
    .query(uid)
    .findMany({ select: ['slug'], where: { slug: { $startsWith: wanted } } });
  const taken = new Set(rows.map((row: { slug: string }) => row.slug));
  let slug = wanted;
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
}

/** Cut at the end of a word. */
const shorten = (slug: string) =>
  slug.length <= longest ? slug : slug.slice(0, longest).replace(/-[^-]*$/, '');
