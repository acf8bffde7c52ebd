import { instant, itemJson, linkedJson, type LinkedItem, type StoredItem } from './item-rows.js';
import type { Sql } from './sql.js';
import type { ItemType } from './stored.js';

/** What a list may be narrowed by: the type of the other item is also the role of the link to it. */
export const filterTypes = ['topic', 'organisation', 'author'] as const;
export type FilterType = (typeof filterTypes)[number];

/** Which part of which list. */
export interface ListQuery {
  type: ItemType;
  order: 'newest' | 'name';
  /** Slugs, old ones too; an entry must match all. */
  filters: { [Type in FilterType]?: string | undefined };
  page: number;
  limit: number;
}

/** What a slug leads to: something published, something that was, or nothing ever (no id). */
export interface Target {
  id: string | null;
  published: boolean;
}

/** One page of a list. */
export interface ListPage {
  items: StoredItem[];
  linked: LinkedItem[];
  total: number;
  /** What the filters' slugs lead to. */
  narrowedBy: Partial<Record<FilterType, Target>>;
  /** When anything in the store last changed. */
  changedAt: string | null;
}

/** One page of the live items of a type, in one query. */
export async function listItems(sql: Sql, query: ListQuery): Promise<ListPage> {
  const filters = filterTypes.filter((type) => query.filters[type] !== undefined);
  const [page] = await sql.rows<ListPage>(listStatement(query.order, filters), [
    query.type,
    query.limit,
    (query.page - 1) * query.limit,
    ...filters.map((type) => query.filters[type]),
  ]);
  if (!page) throw new Error('A list query answered no row');
  return page;
}

function listStatement(order: ListQuery['order'], filters: readonly FilterType[]): string {
  const { entries, sort } = order === 'name' ? byName : source(filters);
  const [columns, direction] = [sort.map(([column]) => column), sort.map(([, way]) => way)];
  const keys = columns.map((column, index) => `${column} as key${index}`).join(', ');
  const ordering = columns.map((column, index) => `${column} ${direction[index]}`).join(', ');
  const again = columns.map((_, index) => `found.key${index} ${direction[index]}`).join(', ');
  return `
  with ${filters.map((type, index) => `${type}_id as materialized (select (select item_id from content.alias where type = '${type}' and slug = $${index + 4}) as id),`).join(' ')}
  found as materialized (
    select ${entries.id} as id, ${keys} from ${entries.from} order by ${ordering} limit $2 offset $3
  )
  select
    (select coalesce(json_agg(${itemJson('summary')} order by ${again}), '[]')
      from found
      join content.item i on i.id = found.id
      left join content.edition e on e.item_id = i.id and e.number = i.edition) as items,
    ${linkedJson} as linked,
    (select count(*)::integer from ${entries.from}) as total,
    json_build_object(${filters.map(targetJson).join(', ')}) as "narrowedBy",
    (select ${instant('at')} from content.change where seq is not null order by seq desc limit 1) as "changedAt"`;
}

const targetJson = (type: FilterType) => `'${type}', json_build_object('id', (select id from ${type}_id),
  'published', exists (select 1 from content.item where id = (select id from ${type}_id)))`;

const byName = {
  entries: { id: 'item.id', from: `content.item where type = $1 and state = 'live'` },
  sort: [
    ['lower(item.name)', 'asc'],
    ['item.id', 'asc'],
  ],
} as const;

/** Newest first: the table of items where nothing narrows the list, else the links of the first filter. */
function source([first, ...others]: readonly FilterType[]) {
  if (!first) {
    return {
      entries: { id: 'item.id', from: `content.item where type = $1 and state = 'live'` },
      sort: newest('item.date', 'item.id'),
    };
  }
  const also = others.map(
    (type) =>
      ` and exists (select 1 from content.link o where o.item_id = link.item_id and o.role = '${type}' and o.target_id = (select id from ${type}_id))`,
  );
  return {
    entries: {
      id: 'link.item_id',
      from: `content.link where target_id = (select id from ${first}_id) and role = '${first}' and item_type = $1 and state = 'live'${also.join('')}`,
    },
    sort: newest('link.date', 'link.item_id'),
  };
}

const newest = (date: string, id: string) =>
  [
    [date, 'desc'],
    [id, 'asc'],
  ] as const;
