import { instant, type LinkedItem } from './item-rows.js';
import { projectArticleDocument } from './project-document.js';
import type { Sql } from './sql.js';
import type { Link, StoredArticle } from './stored.js';

const statement = `
  with near as (
    select unnest($1::text[]) as id
  ), wanted as (
    select id from near
    union select l.target_id from near join content.link l on l.item_id = near.id and l.role = 'photo'
    union select id from content.item where type = 'site'
  )
  select t.id, t.type, t.slug, ${instant('t.changed_at')} as "changedAt", t.summary::json as summary
  from wanted join content.item t on t.id = wanted.id`;

/** What a kept article points at, as far as it is still there, the portraits of its authors, and the site. */
export function listLinked(sql: Sql, article: StoredArticle): Promise<LinkedItem[]> {
  const { links } = projectArticleDocument({ id: '', slug: '' }, article);
  return listLinkedTo(sql, links);
}

/** The same of any links. */
export function listLinkedTo(sql: Sql, links: readonly Link[]): Promise<LinkedItem[]> {
  const ids = links.filter(({ role }) => role !== 'related').map(({ id }) => id);
  return sql.rows<LinkedItem>(statement, [[...new Set(ids)]]);
}
