import type { Transaction } from '../../content-store/sql.js';

/** A file or folder, and whose it is. */
export interface MediaOwner {
  name: string;
  /** Whether the administrator, or a colleague of one of their organisations, put it there. */
  isOwn: boolean;
  /** Whether it belongs to an organisation at all; what platform editors put there is everybody's to use. */
  isOwned: boolean;
}

const organisationsOf = (who: string) => `
  select o.organisation_id from memberships_administrator_lnk a
  join memberships_organisation_lnk o on o.membership_id = a.membership_id where a.user_id = ${who}`;

const owner = `
  r.name,
  coalesce(r.created_by_id = $1, false)
    or exists (${organisationsOf('r.created_by_id')} intersect ${organisationsOf('$1')}) as "isOwn",
  exists (${organisationsOf('r.created_by_id')}) as "isOwned"`;

/** Whose these files are, as seen by an administrator. */
export const readFileOwners = (sql: Transaction, by: number, ids: readonly number[]): Promise<MediaOwner[]> =>
  sql.rows(`select ${owner} from files r where r.id = any ($2::integer[])`, [by, [...ids]]);

/** Whose these folders are. */
export const readFolderOwners = (
  sql: Transaction,
  by: number,
  ids: readonly number[],
): Promise<MediaOwner[]> =>
  sql.rows(`select ${owner} from upload_folders r where r.id = any ($2::integer[])`, [by, [...ids]]);

/** Whose these folders are, and everything in them. */
export const readFolderContents = (
  sql: Transaction,
  by: number,
  ids: readonly number[],
): Promise<MediaOwner[]> =>
  sql.rows(
    `with moved as (select path from upload_folders where id = any ($2::integer[]))
     select ${owner} from upload_folders r join moved on r.path = moved.path or starts_with(r.path, moved.path || '/')
     union all
     select ${owner} from files r
     join moved on r.folder_path = moved.path or starts_with(r.folder_path, moved.path || '/')`,
    [by, [...ids]],
  );
