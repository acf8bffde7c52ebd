import type { RunningCms } from '../start-cms.js';
import { runStatement } from '../test-database.js';

/** Every row of a database, as text below its table. */
export type TableRows = Map<string, Set<string>>;

/** Tables that a request changes whoever makes it. */
const passing = new Set(['strapi_sessions']);

/** Reads every row of Strapi's tables and of the content store. */
export async function readTableRows({ databaseUrl }: RunningCms): Promise<TableRows> {
  const tables = await runStatement<{ schema: string; name: string }>(
    databaseUrl,
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_schema in ('public', 'content') and table_type = 'BASE TABLE' order by 1, 2`,
  );
  const parts = tables
    .filter(({ name }) => !passing.has(name))
    .map(
      ({ schema, name }) =>
        `select '${schema}.${name}' as "table", to_jsonb(t)::text as row from ${schema}."${name}" t`,
    );
  const found = await runStatement<{ table: string; row: string }>(databaseUrl, parts.join(' union all '));
  const rows: TableRows = new Map();
  for (const { table, row } of found) {
    // Strapi notes here when it will next count files.
    if (row.includes('plugin_upload_metrics')) continue;
    const known = rows.get(table) ?? new Set();
    rows.set(table, known.add(row));
  }
  return rows;
}

/** The rows that there are in one and not in the other, each with its table. */
export function listMissingRows(from: TableRows, into: TableRows): string[] {
  return [...from].flatMap(([table, rows]) =>
    [...rows].filter((row) => !into.get(table)?.has(row)).map((row) => `${table} ${row}`),
  );
}
