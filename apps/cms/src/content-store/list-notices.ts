import type { Notice, SearchFacet } from '@shoal/content-schema';
import {
  itemJson,
  linkedJson,
  readItem,
  readLinked,
  toInstant,
  rawInstant,
  type LinkedItem,
  type StoredItem,
} from './item-rows.js';
import type { Sql } from './sql.js';

/** That an article was corrected or withdrawn. */
export type StoredNotice = Omit<Notice, 'article'> & { articleId: string };

/** One part of the list of corrections and withdrawals. */
export interface NoticePage {
  notices: StoredNotice[];
  /** The articles that they are about, each once. */
  items: StoredItem[];
  linked: LinkedItem[];
  total: number;
  /** Whose articles they are about, in the whole list. */
  organisations: SearchFacet[];
  /** The cursor of the change feed at which it was read. */
  head: string;
}

/** Which part: of articles by one of these organisations, where any is named. */
export interface NoticeQuery {
  organisationIds: readonly string[] | null;
  offset: number;
  limit: number;
}

const mostOrganisations = 100;

const statement = `
  with noticed as materialized (
    select 'correction' as type, e.published_at as at, e.correction ->> 'text' as text,
      e.correction ->> 'severity' as severity, e.number as edition, e.item_id as id
    from content.edition e join content.item i on i.id = e.item_id and i.type = 'article'
    where e.correction is not null and e.withheld_at is null
    union all
    select 'withdrawal', (i.withdrawal ->> 'at')::timestamptz, i.withdrawal ->> 'explanation', null, null, i.id
    from content.item i
    where i.type = 'article' and i.state = 'withdrawn' and i.withdrawal is not null
  ), chosen as materialized (
    select * from noticed where $1::text[] is null or (select true from content.link l
      where l.item_id = noticed.id and l.role = 'organisation' and l.target_id = any ($1::text[]) limit 1)
  ), reached as materialized (
    select * from chosen order by at desc, id, edition desc limit $2 offset $3
  ), found as materialized (
    select distinct id from reached
  )
  select
    (select coalesce(json_agg(json_build_object('type', type, 'at', ${rawInstant('at')}, 'text', text,
      'severity', severity, 'edition', edition, 'articleId', id) order by at desc, id, edition desc), '[]')
      from reached) as notices,
    (select coalesce(json_agg(${itemJson('summary')}), '[]')
      from found
      join content.item i on i.id = found.id
      left join content.edition e on e.item_id = i.id and e.number = i.edition) as items,
    ${linkedJson('summary')} as linked,
    (select count(*)::integer from chosen) as total,
    (select coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'count', v.count)
        order by v.count desc, t.name, t.id), '[]')
      from (
        select l.target_id as id, count(*)::integer as count
        from noticed join content.link l on l.item_id = noticed.id and l.role = 'organisation'
        group by 1 order by 2 desc, 1 limit ${mostOrganisations}
      ) as v join content.item t on t.id = v.id) as organisations,
    content.feed_head() as head`;

/** Corrections and withdrawals of articles that can be read, newest first. What is withheld is not told. */
export async function listNotices(
  sql: Sql,
  { organisationIds, limit, offset }: NoticeQuery,
): Promise<NoticePage> {
  const [page] = await sql.rows<NoticePage>(statement, [organisationIds, limit, offset]);
  if (!page) throw new Error('A list of corrections answered no row');
  return {
    ...page,
    notices: page.notices.map((notice) => ({ ...notice, at: toInstant(notice.at) })),
    items: page.items.map(readItem),
    linked: readLinked(page.linked),
  };
}
