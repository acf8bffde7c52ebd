import { rawInstant } from './item-rows.js';
import type { StoredArticle } from './stored.js';

/** How many articles an answer names as related. */
const mostRelated = 6;

/** How many articles are looked at for each thing that may be shared: the newest. */
const mostPerLink = 8;

/** What a related article is said to be; its date as `rawInstant` reads it. */
export type RelatedSummary = Pick<StoredArticle, 'title'> & { date: string };

/**
 * SQL: the live articles related to those of the CTE `found (id)`, as a JSON list of linked items. Those that its
 * editor chose come first, in that order; then those that share most with it, a topic counting more than an author,
 * that more than an organisation, and a mention least; then the newest. Whatever the size of the store, each link is
 * followed to a few articles, by one range of the index of lists.
 */
export const relatedJson = `(
  with chosen as (
    select l.target_id as id, l.position
    from found join content.link l on l.item_id = found.id and l.role = 'related'
    join content.item t on t.id = l.target_id and t.type = 'article' and t.state = 'live' and t.id <> found.id
  ), sharing as (
    select near.item_id as id, sum(weight) as weight, max(near.date) as date
    from found
    join content.link own on own.item_id = found.id
    join (values ('topic', 8), ('author', 4), ('organisation', 2), ('mention', 1)) as kind (role, weight) on kind.role = own.role
    cross join lateral (
      select n.item_id, n.date from content.link n
      where n.target_id = own.target_id and n.role = own.role and n.item_type = 'article' and n.state = 'live'
      order by n.date desc, n.item_id limit ${mostPerLink}
    ) as near
    where near.item_id not in (select id from found union all select id from chosen)
    group by near.item_id
  ), best as (
    select id, position, 0 as weight, null::timestamptz as date from chosen
    union all select id, null, weight, date from sharing
    order by position nulls last, weight desc, date desc, id limit ${mostRelated}
  )
  select coalesce(json_agg(json_build_object(
    'id', t.id, 'type', t.type, 'slug', t.slug, 'changedAt', ${rawInstant('t.changed_at')}, 'relation', 'related',
    'summary', json_build_object('title', t.name, 'date', ${rawInstant('t.date')}))
    order by best.position nulls last, best.weight desc, best.date desc, best.id), '[]')
  from best join content.item t on t.id = best.id
)`;
