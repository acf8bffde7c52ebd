import type { Core } from '@strapi/strapi';
import type { Transaction } from '../content-store/sql.js';
import type { Entry, Row } from './entries.js';
import { describeTable, type Attribute } from './strapi-tables.js';

type Values = Record<string, unknown>;

/** When a record was written, and whether readers see this row of it. */
export interface Stage {
  at: Date;
  published: boolean;
}

/** Collects rows of Strapi's tables, to be written together. */
export interface StrapiRows {
  /** Takes a record up, with its components and relations, and gives the number of its row. */
  add(uid: string, entry: Entry, stage: Stage): number;
  /** Takes what was collected so far, and gives what writes it. */
  take(): (sql: Transaction) => Promise<void>;
  /** Makes Strapi go on counting where the rows that were written end. */
  finish(sql: Transaction): Promise<void>;
}

/** Where rows go while they are collected. */
interface Collection {
  strapi: Core.Strapi;
  put(table: string, values: Values): void;
  nextId(table: string): number;
}

/** Starts a collection. Nobody else may write to these tables before it is finished. */
export async function collectStrapiRows(strapi: Core.Strapi, sql: Transaction): Promise<StrapiRows> {
  const lastIds = await readLastIds(strapi, sql);
  let rows = new Map<string, Values[]>();
  const collection: Collection = {
    strapi,
    put(table, values) {
      const others = rows.get(table);
      if (others) others.push(values);
      else rows.set(table, [values]);
    },
    nextId(table) {
      const id = (lastIds.get(table) ?? 0) + 1;
      lastIds.set(table, id);
      return id;
    },
  };
  return {
    add: (uid, { documentId, ...entry }, { at, published }) =>
      addRow(collection, uid, entry, {
        document_id: documentId,
        created_at: at,
        updated_at: at,
        published_at: published ? at : null,
      }),
    take() {
      // Rows that others refer to go first.
      const tables = [...rows].sort(([one], [other]) => Number(isLink(one)) - Number(isLink(other)));
      rows = new Map();
      return async (into) => {
        for (const [table, values] of tables) await insert(into, table, values);
      };
    },
    async finish(into) {
      for (const [table, id] of lastIds) {
        await into.rows(`select setval(pg_get_serial_sequence($1, 'id'), greatest($2::bigint, 1))`, [
          `public.${table}`,
          id,
        ]);
      }
    },
  };
}

/** A record or component: a row of its own, and what joins it to others. */
function addRow(collection: Collection, uid: string, entry: Values, own: Values): number {
  const { table, attributes } = describeTable(collection.strapi, uid);
  const id = collection.nextId(table);
  const values: Values = { id, ...own };
  for (const [name, attribute] of attributes) {
    const value = entry[name] ?? attribute.default ?? null;
    if (!attribute.columnName) {
      if (value !== null)
        join(collection, { uid, id, name, attribute }, Array.isArray(value) ? value : [value]);
    } else if (!(attribute.columnName in values)) {
      values[attribute.columnName] = value;
    }
  }
  collection.put(table, values);
  return id;
}

/** One attribute of a row, which joins it to others. */
interface Joining {
  uid: string;
  id: number;
  name: string;
  attribute: Attribute;
}

function join(collection: Collection, { uid, id, name, attribute }: Joining, targets: readonly Row[]): void {
  const { joinTable, relation, target: type } = attribute;
  for (const [index, target] of targets.entries()) {
    const order = index + 1;
    if (relation === 'morphOne') {
      const file = { file_id: target.id, related_id: id, related_type: uid, field: name, order };
      collection.put('files_related_mph', file);
    } else if (joinTable?.on) {
      const component = type ?? String(target['__component']);
      const componentId = addRow(collection, component, target, {});
      const link = { entity_id: id, cmp_id: componentId, component_type: component, field: name, order };
      collection.put(joinTable.name, link);
    } else if (joinTable?.inverseJoinColumn) {
      collection.put(joinTable.name, {
        [joinTable.joinColumn.name]: id,
        [joinTable.inverseJoinColumn.name]: target.id,
        ...(joinTable.orderColumnName && { [joinTable.orderColumnName]: order }),
      });
    }
  }
}

async function insert(sql: Transaction, table: string, rows: readonly Values[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  await sql.rows(
    `insert into public.${table} (${columns})
     select ${columns} from json_populate_recordset(null::public.${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}

const isLink = (table: string) => /_(?:cmps|lnk|mph)$/.test(table);

async function readLastIds(strapi: Core.Strapi, sql: Transaction): Promise<Map<string, number>> {
  const tables = [...strapi.db.metadata.values()]
    .map(({ tableName }) => tableName)
    .filter((table) => /^(?:articles|authors|organisations|topics|components_\w+)$/.test(table))
    .filter((table) => !isLink(table));
  const last = new Map<string, number>();
  for (const table of tables) {
    const [row] = await sql.rows<{ id: number }>(
      `select coalesce(max(id), 0)::integer as id from public.${table}`,
    );
    last.set(table, row?.id ?? 0);
  }
  return last;
}
