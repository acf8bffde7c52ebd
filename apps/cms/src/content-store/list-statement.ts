import { instant, itemJson, linkedJson } from './item-rows.js';
import { targetFilterNames, targetFilters, type ListQuery, type ListSort } from './list-query.js';
import { relatedJson } from './related.js';

/** A statement and the values of its parameters. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** Reads one part of a list: entries in order, what they point at, and the cursor of the feed at that moment. */
export function listStatement(query: ListQuery): Statement {
  const values: unknown[] = [];
  const parameter = (value: unknown) => `$${values.push(value)}`;
  const { ordering, shown } = sorts[query.sort];
  const text = `
  with reached as materialized (
    ${entries(query, parameter, 'first')} order by ${ordering} limit ${parameter(query.limit + 1)} offset ${parameter(query.offset)}
  ), found as materialized (
    select id, key, row_number() over () as place from reached limit ${parameter(query.limit)}
  )
  select
    (select coalesce(json_agg(${itemJson(query.content)} order by found.place), '[]')
      from found
      join content.item i on i.id = found.id
      left join content.edition e on e.item_id = i.id and e.number = i.edition) as items,
    ${linkedJson(query.content)} as linked,
    ${query.content === 'document' ? relatedOfEach : 'null'} as related,
    (select count(*) from reached) > (select count(*) from found) as more,
    (select json_build_object('key', ${shown}, 'id', id) from found order by place desc limit 1) as last,
    content.feed_head() as head,
    (select ${instant('at')} from content.change where seq is not null order by seq desc limit 1) as "changedAt"`;
  return { text, values };
}

/** For each entry the articles related to it. */
const relatedOfEach = `(select coalesce(json_agg(
  (with found as (select entry.id) select ${relatedJson}) order by entry.place), '[]') from found as entry)`;

/** Counts the whole list. */
export function countStatement(query: ListQuery): Statement {
  const values: unknown[] = [];
  const whole = entries({ ...query, after: null }, (value) => `$${values.push(value)}`, 'all');
  return {
    text: `select count(*)::integer as total, content.feed_head() as head from (${whole}) as entry`,
    values,
  };
}

/** Gives a value a place among the parameters of a statement. */
export type Parameter = (value: unknown) => string;

const microseconds = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** How each sort is read: its column, and how the place where a page ended is written down. */
const sorts: Record<
  ListSort,
  { column: string; type: string; ordering: string; past: string; beyondId: string; shown: string }
> = {
  '-date': descending('date'),
  // Backwards through the same index.
  date: { ...descending('date'), ordering: 'key asc, id desc', past: '>=', beyondId: '<' },
  '-changedAt': descending('changed_at'),
  reviewBy: ascending('review_by'),
  name: ascending('lower(name)'),
};

function descending(column: string) {
  return {
    column,
    type: 'timestamptz',
    ordering: 'key desc, id asc',
    past: '<=',
    beyondId: '>',
    shown: microseconds('key'),
  };
}

function ascending(column: string) {
  return { column, type: 'text', ordering: 'key asc, id asc', past: '>=', beyondId: '>', shown: 'key' };
}

/** SQL: `key, id` of a list's entries, one index range for each state and target, merged; one in several counts once. */
export function entries(query: ListQuery, parameter: Parameter, which: 'first' | 'all'): string {
  const driver = drivingFilter(query);
  const { column, ordering } = sorts[query.sort];
  const conditions = [
    `item_type = ${parameter(query.type)}`,
    ...ranges(query, parameter),
    ...otherTargets(query, driver, parameter),
  ];
  const from = driver
    ? `(select item_id as id, item_type, target_id, role, state, date, changed_at from content.link) as entry`
    : `(select id, type as item_type, state, date, changed_at, review_by, name from content.item) as entry`;
  const branches = query.states.flatMap((state) =>
    targetConditions(query, driver, parameter).map((target) => {
      const all = [...target, `state = ${parameter(state)}`, ...conditions];
      return `select ${column} as key, id from ${from} where ${all.join(' and ')}`;
    }),
  );
  if (branches.length === 1) return branches.join('');
  // Ordered and cut off by itself, a range is read only as far as it is needed; else they are all read, then sorted.
  const cut =
    which === 'all' ? '' : `order by ${ordering} limit ${parameter(query.offset + query.limit + 1)}`;
  return `select distinct key, id from (${branches.map((branch) => `(${branch} ${cut})`).join(' union all ')}) as merged`;
}

/** The filter whose links are read; none where the list is sorted by what links do not repeat. */
const drivingFilter = ({ targets, sort, reviewBefore }: ListQuery) =>
  sort === 'name' || sort === 'reviewBy' || reviewBefore !== undefined
    ? undefined
    : targetFilterNames.find((name) => targets[name] !== undefined);

function targetConditions(
  { targets }: ListQuery,
  driver: ReturnType<typeof drivingFilter>,
  parameter: Parameter,
): string[][] {
  if (!driver) return [[]];
  const role = `role = '${targetFilters[driver].role}'`;
  return (targets[driver] ?? []).map((id) => [`target_id = ${parameter(id)}`, role]);
}

const otherTargets = (
  { targets }: ListQuery,
  driver: ReturnType<typeof drivingFilter>,
  parameter: Parameter,
): string[] =>
  targetFilterNames.flatMap((name) => {
    const ids = targets[name];
    if (name === driver || ids === undefined) return [];
    // One row for each entry: PostgreSQL may answer `exists` by making a list of all that it could be.
    return `(select true from content.link other where other.item_id = entry.id
      and other.role = '${targetFilters[name].role}' and other.target_id = any (${parameter(ids)}::text[]) limit 1)`;
  });

/** SQL: the conditions on an entry's own columns that a list sets. */
export function ranges(query: ListQuery, parameter: Parameter): string[] {
  const { from, to, changedSince, reviewBefore, sort, after } = query;
  const day = (value: string) => `${parameter(value)}::date`;
  const midnight = (days: string) => `(${days})::timestamp at time zone 'UTC'`;
  const { column, type, past, beyondId } = sorts[sort];
  const conditions = [
    ...(from === undefined ? [] : [`date >= ${midnight(day(from))}`]),
    ...(to === undefined ? [] : [`date < ${midnight(`${day(to)} + 1`)}`]),
    ...(changedSince === undefined ? [] : [`changed_at >= ${parameter(changedSince)}::timestamptz`]),
    ...(reviewBefore === undefined ? [] : [`review_by < ${parameter(reviewBefore)}`]),
    ...(sort === 'reviewBy' ? ['review_by is not null'] : []),
  ];
  if (!after) return conditions;
  const key = `${parameter(after.key)}::${type}`;
  return [
    ...conditions,
    `${column} ${past} ${key}`,
    `(${column} <> ${key} or id ${beyondId} ${parameter(after.id)})`,
  ];
}
