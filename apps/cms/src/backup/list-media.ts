import type { Sql } from '../content-store/sql.js';

/** The files that anything refers to, as places in the media folder: the library's, what is published, every edition's. */
export async function listMediaPaths(sql: Sql): Promise<string[]> {
  const rows = await sql.rows<{ path: string }>(`
    with texts (text) as (
      select url || ' ' || coalesce(formats::text, '') from public.files where url is not null
      union all select document::text from content.item where type = 'media'
      union all select document ->> 'files' from content.edition
    )
    select distinct found[1] as path
    from texts, regexp_matches(text, '/media/([0-9a-f]{32}/[a-z0-9][a-z0-9-]*\\.[a-z0-9]+)', 'g') as found
    order by 1`);
  return rows.map(({ path }) => path);
}
