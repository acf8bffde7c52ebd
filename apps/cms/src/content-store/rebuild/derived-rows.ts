import type { Sql, Transaction } from '../sql.js';

/** A table whose rows follow from Strapi and the records, and its column with the item's id. */
interface DerivedTable {
  name: string;
  column: string;
}

/** The derived rows of one item as text, by table: equal texts are equal rows. */
export type DerivedRows = ReadonlyMap<string, string>;

/** Reads the derived rows of an item. */
export type ReadDerivedRows = (sql: Transaction, id: string) => Promise<DerivedRows>;

/** Finds the derived tables: that of items, and every one whose rows go with their item. */
export async function prepareDerivedRows(sql: Sql): Promise<ReadDerivedRows> {
  const tables = await sql.rows<DerivedTable>(`
    select 'item' as name, 'id' as column
    union all
    select c.relname, a.attname
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = 'content.item'::regclass and k.confdeltype = 'c'`);
  const statement = tables
    .map(
      ({ name, column }) =>
        `select '${name}' as name, coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]')::text as rows
         from content.${name} t where ${column} = $1`,
    )
    .join(' union all ');
  return async (transaction, id) => {
    const rows = await transaction.rows<{ name: string; rows: string }>(statement, [id]);
    return new Map(rows.map((row) => [row.name, row.rows]));
  };
}

/** The tables, and the columns of the item's own, in which two readings differ. */
export function listDifferences(before: DerivedRows, after: DerivedRows): string[] {
  return [...after].flatMap(([table, rows]) => {
    const previous = before.get(table) ?? '[]';
    if (previous === rows) return [];
    return table === 'item' ? listColumns(previous, rows) : [table];
  });
}

function listColumns(before: string, after: string): string[] {
  const [previous, next] = [before, after].map((rows) => (JSON.parse(rows) as Record<string, unknown>[])[0]);
  if (!previous) return ['it is missing'];
  if (!next) return ['it should not be there'];
  return Object.keys(next).filter(
    (column) => JSON.stringify(previous[column]) !== JSON.stringify(next[column]),
  );
}
