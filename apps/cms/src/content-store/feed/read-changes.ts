import type { Sql } from '../sql.js';
import type { ItemType } from '../stored.js';
import { eventFor, linkedTypes, targetTypes, type ChangeFilter } from './change-filter.js';
import { changeJson, type StoredChange } from './change-rows.js';
import type { ChangePage, ChangeQuery } from './change-page.js';

interface Row {
  epoch: string;
  head: number;
  changes: StoredChange[];
}

/** The changes after a number that matter to somebody with a filter, each filter being a range of an index. */
export async function readChanges(sql: Sql, { after, filter, limit }: ChangeQuery): Promise<ChangePage> {
  const { statement, values } = statementFor(filter);
  const [row] = await sql.rows<Row>(statement, [after, limit + 1, ...values]);
  if (!row) throw new Error('The content store has no feed: its migrations have not run');
  const { epoch, head, changes } = row;
  const more = changes.length > limit;
  const taken = more ? changes.slice(0, limit) : changes;
  return {
    epoch,
    head,
    more,
    next: more ? (taken.at(-1)?.seq ?? after) : Math.max(head, after),
    changes: taken.flatMap((change) => {
      const event = eventFor(change, filter);
      return event === null ? [] : [{ change, event }];
    }),
  };
}

/** Where the feed ends at this moment. */
export async function readHead(sql: Sql): Promise<{ epoch: string; seq: number }> {
  const [row] = await sql.rows<{ epoch: string; seq: number }>(
    `select content.current_epoch() as epoch, coalesce((select max(seq) from content.change), 0)::float8 as seq`,
  );
  if (!row) throw new Error('The database answered no row');
  return row;
}

function statementFor(filter: ChangeFilter): { statement: string; values: unknown[] } {
  const values: unknown[] = [];
  const bind = (targets: readonly string[]) => `$${values.push(targets) + 2}::text[]`;
  const [first, ...others] = targetsOf(filter);
  const branches = [first ? rangeOf(bind(first), others.map(bind)) : whole];
  if (first && filter.linked) branches.push(rangeOf(bind(linkedTypes.map(typeTarget)), []));
  const statement = `
    select content.current_epoch() as epoch,
      coalesce((select max(seq) from content.change), 0)::float8 as head,
      (select coalesce(json_agg(${changeJson} order by c.seq), '[]')
       from (select seq from (${branches.join(' union ')}) as branch order by seq limit $2) as found
       join content.change c on c.seq = found.seq) as changes`;
  return { statement, values };
}

/** What changes are filed under, for each part of a filter: one of a list has to be met, in every list. */
const targetsOf = (filter: ChangeFilter): (readonly string[])[] =>
  [...targetTypes.map((target) => filter[target]), filter.type?.map(typeTarget)].filter(
    (targets) => targets !== undefined,
  );

const typeTarget = (type: ItemType) => `type:${type}`;

const whole = '(select seq from content.change where seq > $1 order by seq limit $2)';

/**
 * One range of the index for each of these targets; the others are looked up for each row of it, by a query that
 * gives one row, as PostgreSQL would answer `exists` by making a list of the whole table.
 */
function rangeOf(targets: string, others: readonly string[]): string {
  const conditions = others.map(
    (other) =>
      ` and (select true from content.change_target o where o.target_id = any (${other}) and o.seq = t.seq limit 1)`,
  );
  return `(select ranged.seq from unnest(${targets}) as wanted (id) cross join lateral (
    select t.seq from content.change_target t
    where t.target_id = wanted.id and t.seq > $1${conditions.join('')} order by t.seq limit $2) as ranged)`;
}
