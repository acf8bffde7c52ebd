import type { Client } from 'pg';

/** The role that the Content API reads as, where the database user may create one. */
export const readRole = 'shoal_content_read';

/** Makes the read-only role and gives it the store; answers false where the database user may not. */
export async function ensureReadRole(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ allowed: boolean }>(
    'select rolsuper or rolcreaterole as allowed from pg_roles where rolname = current_user',
  );
  if (!rows[0]?.allowed) return false;
  await client.query(`
    do $$ begin
      create role ${readRole} nologin;
    exception when duplicate_object or unique_violation then null;
    end $$`);
  await client.query(`grant ${readRole} to current_user`);
  await client.query(`grant usage on schema content to ${readRole}`);
  await client.query(
    `grant select on content.item, content.link, content.alias, content.status, content.edition, content.change, content.change_target, content.feed, content.search, content.search_name, content.word to ${readRole}`,
  );
  return true;
}
