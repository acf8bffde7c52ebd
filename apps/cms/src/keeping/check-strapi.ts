import type { Core } from '@strapi/strapi';
import type { Sql } from '../content-store/sql.js';
import type { Problem } from '../content-store/verify/problem.js';
import { publishedTypes, type PublishedUid } from '../publishing/published-types.js';

/** Names what is public in Strapi and not in the store, the other way round, or there at another address. */
export async function checkStrapi(strapi: Core.Strapi, sql: Sql): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const uid of Object.keys(publishedTypes) as PublishedUid[]) {
    const { draftAndPublish = false } = strapi.contentType(uid).options ?? {};
    const table = strapi.db.metadata.get(uid).tableName;
    const published = `select document_id as id, ${uid === 'api::site.site' ? `'site'` : 'slug'} as slug
      from public.${table} ${draftAndPublish ? 'where published_at is not null' : ''}`;
    problems.push(...(await compare(sql, publishedTypes[uid], published)));
  }
  problems.push(...(await compareFiles(sql)));
  return problems;
}

async function compare(sql: Sql, type: string, published: string): Promise<Problem[]> {
  // What was removed for a reason stays in Strapi, so that it can be restored.
  return sql.rows<Problem>(
    `select 'strapi' as kind, $1::text || ' ' || coalesce(p.id, s.item_id) as subject, case
       when s.item_id is null then 'Strapi has it published, and readers were never shown it: publish it again'
       when s.state = 'removed' then 'Strapi has it published, and readers are told that it is gone'
       when p.id is null then 'readers are shown it, and Strapi does not have it published'
       else 'its address is ' || p.slug || ' in Strapi, and ' || s.slug || ' for readers' end as message
     from (${published}) as p full join (select * from content.status where type = $1) as s on s.item_id = p.id
     where s.item_id is null
       or (s.state = 'removed' and p.id is not null and s.removed_reason is null)
       or (s.state <> 'removed' and (p.id is null or p.slug <> s.slug))
     order by 2`,
    [type],
  );
}

const compareFiles = (sql: Sql): Promise<Problem[]> =>
  sql.rows<Problem>(
    `select 'strapi' as kind, 'media ' || s.item_id as subject,
       'readers are shown it, and the media library does not have it' as message
     from content.status s where s.type = 'media' and s.state <> 'removed'
       and not exists (select 1 from public.files f where f.document_id = s.item_id)
     order by 2`,
  );
