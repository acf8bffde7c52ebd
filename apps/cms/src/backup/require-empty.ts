import type { Sql } from '../content-store/sql.js';
import { contentSchema, listTables } from './describe-tables.js';

/** Throws unless the database holds no table of an installation: restoring never mixes two. */
export async function requireEmpty(sql: Sql): Promise<void> {
  const tables = await listTables(sql);
  const [schema] = await sql.rows(`select 1 from pg_namespace where nspname = '${contentSchema}'`);
  if (tables.length === 0 && !schema) return;
  throw new Error(
    `This installation is not empty: its database holds ${tables.length} tables. Nothing was changed. A backup is restored into a new, empty one: choose a new folder with SHOAL_DATA_DIR, or an empty database with DATABASE_URL and an empty MEDIA_DIR, and do not start it before.`,
  );
}
