import type { Sql } from '../sql.js';

/** How much of a long body is looked through for a passage to show, and from how many bytes on it is long. */
const mostLookedThrough = 30_000;
const longBytes = 60_000;

// Unpacked once and searched here: each function of PostgreSQL that is given a stored text unpacks it anew.
const statement = `
  select item_id as id,
    case when octet_length(body) > ${longBytes} then left(body, ${mostLookedThrough}) else body end as body
  from content.search where item_id = any ($1::text[])`;

/** The bodies of articles as plain text, by id; of long ones their beginning. What is gone meanwhile is left out. */
export async function readBodies(sql: Sql, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql.rows<{ id: string; body: string }>(statement, [ids]);
  return new Map(rows.map(({ id, body }) => [id, body]));
}
