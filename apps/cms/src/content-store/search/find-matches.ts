import { itemJson, linkedJson, type LinkedItem, type StoredItem } from '../item-rows.js';
import type { Sql } from '../sql.js';

/** How many of the newest matches are ranked, and how many are counted. */
export const mostRanked = 500;
export const mostCounted = 1000;

/** What to look for, as PostgreSQL writes queries. */
export interface MatchQuery {
  /** What has to match, narrowed and with the marks of whom it names. */
  match: string;
  /** What was asked for, by which matches are ranked. */
  rank: string;
  page: number;
  limit: number;
}

/** Something that matches have in common. */
export interface StoredFacet {
  id: string;
  slug: string;
  name: string;
  count: number;
}

/** One page of what matches. */
export interface Matches {
  items: StoredItem[];
  linked: LinkedItem[];
  /** The bodies of the items as plain text, in the same order. */
  bodies: string[];
  /** Up to one more than are counted. */
  total: number;
  topics: StoredFacet[];
  organisations: StoredFacet[];
  years: { year: number; count: number }[];
}

/** What is found where nothing is looked for. */
export const noMatches: Matches = {
  items: [],
  linked: [],
  bodies: [],
  total: 0,
  topics: [],
  organisations: [],
  years: [],
};

/** How many values a facet names, most frequent first. */
const mostValues = 20;

/** How much of a body is looked through for a passage to show. */
const mostLookedThrough = 30_000;

const facet = (column: 'topics' | 'organisations') => `
  (select coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'count', v.count)
      order by v.count desc, t.name, t.id), '[]')
   from (
     select id, count(*)::integer as count from counted, unnest(${column}) as id
     group by id order by count(*) desc, id limit ${mostValues}
   ) as v join content.item t on t.id = v.id) as ${column}`;

const order = 'found.rank desc, found.date desc, found.id';

const statement = `
  with matched as materialized (
    select m.*, row_number() over (order by m.date desc, m.item_id) as place
    from content.newest_matches($1::tsquery, ${mostCounted + 1}) as m
  ), counted as (
    select * from matched where place <= ${mostCounted}
  ), found as materialized (
    select m.item_id as id, m.date, ts_rank('{0.1, 0.2, 0.4, 1}', s.words, $2::tsquery) as rank
    from matched m join content.search s on s.item_id = m.item_id
    where m.place <= ${mostRanked}
    order by rank desc, date desc, id limit $3 offset $4
  )
  select
    (select coalesce(json_agg(${itemJson('summary')} order by ${order}), '[]')
      from found
      join content.item i on i.id = found.id
      left join content.edition e on e.item_id = i.id and e.number = i.edition) as items,
    ${linkedJson} as linked,
    (select coalesce(json_agg(left(s.body, ${mostLookedThrough}) order by ${order}), '[]')
      from found join content.search s on s.item_id = found.id) as bodies,
    (select count(*)::integer from matched) as total,
    ${facet('topics')}, ${facet('organisations')},
    (select coalesce(json_agg(json_build_object('year', year, 'count', count) order by year desc), '[]') from (
      select extract(year from date at time zone 'UTC')::integer as year, count(*)::integer as count
      from counted group by 1) as v) as years`;

/** One page of the live articles that match, best first. */
export async function findMatches(sql: Sql, { match, rank, page, limit }: MatchQuery): Promise<Matches> {
  const [matches] = await sql.rows<Matches>(statement, [match, rank, limit, (page - 1) * limit]);
  if (!matches) throw new Error('A search was answered with no row');
  return matches;
}
