import {
  itemJson,
  linkedJson,
  readItem,
  readLinked,
  type LinkedItem,
  type StoredItem,
} from '../item-rows.js';
import type { Sql } from '../sql.js';

/** How many of the newest matches are ranked, and how many are counted. */
export const mostRanked = 500;
export const mostCounted = 1000;

/** How many of the newest are ranked among themselves; those after them come after them. */
const rankedTogether = 250;

/** How many of those that rank best by title, summary and headings are ranked by their whole text. */
const mostWeighed = 50;

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
export interface MatchPage {
  items: StoredItem[];
  linked: LinkedItem[];
}

/** How much matches. */
export interface MatchCounts {
  /** Up to one more than are counted. */
  total: number;
  topics: StoredFacet[];
  organisations: StoredFacet[];
  years: { year: number; count: number }[];
}

export type Matches = MatchPage & MatchCounts;

/** What is found where nothing is looked for. */
export const noMatches: Matches = {
  items: [],
  linked: [],
  total: 0,
  topics: [],
  organisations: [],
  years: [],
};

/** How many values a facet names, most frequent first. */
const mostValues = 20;

const facet = (column: 'topics' | 'organisations') => `
  (select coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'count', v.count)
      order by v.count desc, t.name, t.id), '[]')
   from (
     select id, count(*)::integer as count from counted, unnest(${column}) as id
     group by id order by count(*) desc, id limit ${mostValues}
   ) as v join content.item t on t.id = v.id) as ${column}`;

const weights = `'{0.1, 0.2, 0.4, 1}'`;

const counts = `
    (select count(*)::integer from matched) as total,
    ${facet('topics')}, ${facet('organisations')},
    (select coalesce(json_agg(json_build_object('year', year, 'count', count) order by year desc), '[]') from (
      select extract(year from date at time zone 'UTC')::integer as year, count(*)::integer as count
      from counted group by 1) as v) as years`;

// How many match is known to nobody beforehand: the limits keep the planner from reading whole tables to join them.
const pageStatement = (more: string) => `
  with matched as materialized (
    select m.*, row_number() over (order by m.date desc, m.item_id) as place
    from content.newest_matches($1::tsquery, $5) as m
  ), counted as (
    select * from matched where place <= ${mostCounted}
  ), ranked as (
    select item_id, date, place > ${rankedTogether} as older, ts_rank(${weights}, brief, $2::tsquery) as rank
    from matched where place <= ${mostRanked}
  ), candidate as materialized (
    select item_id, row_number() over (order by older, rank desc, date desc, item_id) as place from ranked
  ), weighed as (
    select c.item_id as id, c.place as before, ts_rank(${weights}, s.words, $2::tsquery) as rank
    from candidate c
    left join lateral (
      select words from content.search where item_id = c.item_id and c.place <= ${mostWeighed} limit 1
    ) as s on true
  ), found as materialized (
    select id, row_number() over (order by rank desc nulls last, before) as place
    from weighed order by place limit $3 offset $4
  )
  select
    (select coalesce(json_agg(${itemJson('summary')} order by found.place), '[]')
      from found
      join content.item i on i.id = found.id
      left join content.edition e on e.item_id = i.id and e.number = i.edition) as items,
    ${linkedJson('summary')} as linked${more}`;

const page = pageStatement('');
const pageAndCounts = pageStatement(`, ${counts}`);

/** One page of the live articles that match, best first, and how many there are, unless that is known. */
export async function findMatches(
  sql: Sql,
  { match, rank, page: number, limit }: MatchQuery,
  known?: MatchCounts,
): Promise<Matches> {
  const end = number * limit;
  const most = known ? (end > rankedTogether ? mostRanked : rankedTogether) : mostCounted + 1;
  const values = [match, rank, limit, end - limit, most];
  const [found] = await sql.rows<MatchPage & Partial<MatchCounts>>(known ? page : pageAndCounts, values);
  const counted = known ?? (found as Matches | undefined);
  if (!found || !counted) throw new Error('A search was answered with no row');
  const { total, topics, organisations, years } = counted;
  const items = found.items.map(readItem);
  return {
    items,
    linked: readLinked(found.linked),
    total,
    topics,
    organisations,
    years,
  };
}
