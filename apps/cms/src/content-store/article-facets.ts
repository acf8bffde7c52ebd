import type { ArticleFacets } from '@shoal/content-schema';
import { targetFilters, type ListQuery } from './list-query.js';
import { entries, ranges, type Parameter, type Statement } from './list-statement.js';
import type { Sql } from './sql.js';

/** Of how many entries the bylines are read. */
const mostBylinesRead = 1000;

/** By what a list of articles can be narrowed. */
export type FacetName = 'topic' | 'organisation' | 'year' | 'author';

/** What the values of facets leave of a list. */
export interface KeptFacets {
  /** Remembered as long as nothing has changed since they were counted. */
  of(query: ListQuery, names: readonly FacetName[]): Promise<ArticleFacets>;
}

type Counted = NonNullable<ArticleFacets[keyof ArticleFacets]>;

const mostKept = 500;

/** How many values a facet names, most frequent first. */
const mostValues = 100;

/** Of how many entries of a narrowed list topics and organisations are counted: as many as can be paged through. */
const mostLookedAt = 10_000;

/** The list without what a facet itself narrows: its values stand for one another. */
export function withoutOwnFilter(query: ListQuery, name: FacetName): ListQuery {
  if (name === 'year') return { ...query, from: undefined, to: undefined };
  const { [name]: _own, ...targets } = query.targets;
  return { ...query, targets };
}

/** Counts by facets. Long lists are read for that, so what was counted is kept for the cursor that it was counted at. */
export function createKeptFacets(sql: Sql): KeptFacets {
  const kept = new Map<string, Promise<Counted>>();
  let keptAt = '';
  const count = async (query: ListQuery, name: FacetName): Promise<Counted> => {
    const statement = facetStatement({ ...withoutOwnFilter(query, name), after: null }, name);
    const key = JSON.stringify([statement.text, statement.values]);
    const known = kept.get(key);
    if (known) return known;
    // Whoever asks meanwhile waits for the same count.
    const counting = run(sql, statement);
    kept.set(key, counting);
    counting.catch(() => kept.delete(key));
    return counting;
  };
  return {
    async of(query, names) {
      const head = await getHead(sql);
      if (head !== keptAt || kept.size >= mostKept) kept.clear();
      keptAt = head;
      const counted: Partial<Record<FacetName, Counted>> = {};
      for (const name of names) counted[name] = await count(query, name);
      // Each statement makes what its facet is made of.
      const { topic = null, organisation = null, year = null, author = null } = counted;
      return { topics: topic, organisations: organisation, years: year, authors: author } as ArticleFacets;
    },
  };
}

async function getHead(sql: Sql): Promise<string> {
  const [row] = await sql.rows<{ head: string }>('select content.feed_head() as head', []);
  if (!row) throw new Error('The head of the change feed answered no row');
  return row.head;
}

async function run(sql: Sql, { text, values }: Statement): Promise<Counted> {
  const [row] = await sql.rows<{ counted: Counted }>(text, values);
  if (!row) throw new Error('A count by a facet answered no row');
  return row.counted;
}

function facetStatement(query: ListQuery, name: FacetName): Statement {
  const values: unknown[] = [];
  const parameter: Parameter = (value) => `$${values.push(value)}`;
  const counted = name === 'year' ? byYear(query, parameter) : byTarget(query, name, parameter);
  return { text: `select ${counted} as counted`, values };
}

const byTarget = (query: ListQuery, name: Exclude<FacetName, 'year'>, parameter: Parameter) => `(
  select coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'count', v.count)
    order by v.count desc, t.name, t.id), '[]')
  from (${source(query, name, parameter)}
    order by count desc, id limit ${mostValues}) as v
  join content.item t on t.id = v.id)`;

function source(query: ListQuery, name: Exclude<FacetName, 'year'>, parameter: Parameter): string {
  if (name === 'author') return ofWriters(query, parameter);
  return Object.keys(query.targets).length > 0
    ? ofList(query, name, parameter)
    : ofAll(query, name, parameter);
}

/** Of a narrowed list its newest entries are looked at, one by one. */
const ofList = (query: ListQuery, name: Exclude<FacetName, 'year'>, parameter: Parameter) => `
  select l.target_id as id, count(*)::integer as count
  from (select id from (${entries(query, parameter, 'all')}) as entry order by key desc, id limit ${mostLookedAt}) as entry
  join content.link l on l.item_id = entry.id and l.role = '${targetFilters[name].role}'
  group by 1`;

/** Of all articles the links to each value are one index range. */
const ofAll = (query: ListQuery, name: Exclude<FacetName, 'year'>, parameter: Parameter) => `
  select target.id, linked.count from content.item target cross join lateral (
    select count(*)::integer as count from content.link
    where ${[
      'target_id = target.id',
      `role = '${targetFilters[name].role}'`,
      `item_type = ${parameter(query.type)}`,
      `state = any (${parameter(query.states)}::text[])`,
      ...ranges(query, parameter),
    ].join(' and ')}
  ) as linked
  where target.type = '${targetFilters[name].type}' and linked.count > 0`;

/** Bylines stand in what lists need of an article, each with its own organisations. */
const ofWriters = (query: ListQuery, parameter: Parameter) => `
  select writer.id, count(*)::integer as count
  from (select id from (${entries(query, parameter, 'all')}) as entry order by key desc, id limit ${mostBylinesRead}) as entry
  join content.item i on i.id = entry.id
  cross join lateral (
    select distinct byline ->> 'authorId' as id from jsonb_array_elements(i.summary -> 'bylines') as byline
    where ${
      query.targets.organisation
        ? `exists (select from jsonb_array_elements(byline -> 'organisations') as named
             where named ->> 'organisationId' = any (${parameter(query.targets.organisation)}::text[]))`
        : 'true'
    }
  ) as writer
  where writer.id is not null
  group by 1`;

const byYear = (query: ListQuery, parameter: Parameter) => `(
  select coalesce(json_agg(json_build_object('year', year, 'count', count) order by year desc), '[]') from (
    select extract(year from key at time zone 'UTC')::integer as year, count(*)::integer as count
    from (${entries(query, parameter, 'all')}) as entry group by 1) as v)`;
