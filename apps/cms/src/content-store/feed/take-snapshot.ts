import { Pool, type PoolClient } from 'pg';
import { getItemById } from '../get-item.js';
import { instant, type LinkedItem, type StoredItem } from '../item-rows.js';
import { readRole } from '../read-role.js';
import type { Sql } from '../sql.js';
import { targetTypes, type ChangeFilter } from './change-filter.js';

/** What a snapshot is narrowed to. */
export type SnapshotFilter = Omit<ChangeFilter, 'linked'>;

/** Every item as it was at one moment. */
export interface Snapshot {
  /** Where the feed ended at that moment. */
  head: { epoch: string; seq: number };
  at: string;
  /** The items, read as they are asked for. */
  items: AsyncIterable<{ item: StoredItem; linked: LinkedItem[] }>;
  /** Lets go of the connection, wherever the reading has come to. Safe to call twice. */
  close(): void;
}

/** Takes snapshots; a few at a time, the others wait. */
export interface Snapshots {
  take(filter: SnapshotFilter): Promise<Snapshot>;
  close(): Promise<void>;
}

/** How snapshots are read. */
export interface SnapshotOptions {
  databaseUrl: string;
  asReadRole: boolean;
  /** Told of a connection that broke while nobody used it. */
  onError(error: Error): void;
}

const mostAtOnce = 2;
const itemsAtOnce = 200;

/** Opens what snapshots are read with: connections of their own, since a slow reader holds one for long. */
export function openSnapshots({ databaseUrl, asReadRole, onError }: SnapshotOptions): Snapshots {
  const settings = [
    'default_transaction_read_only=on',
    'statement_timeout=30000',
    // A reader who takes nothing for so long is taken to have gone.
    'idle_in_transaction_session_timeout=60000',
    ...(asReadRole ? [`role=${readRole}`] : []),
  ];
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'content-snapshot',
    max: mostAtOnce,
    connectionTimeoutMillis: 30_000,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
  });
  pool.on('error', onError);
  return {
    take: async (filter) => take(await pool.connect(), filter),
    close: () => pool.end(),
  };
}

async function take(client: PoolClient, filter: SnapshotFilter): Promise<Snapshot> {
  // What breaks while a reader is slow is met by the next read.
  client.on('error', ignore);
  let open = true;
  const close = (whole: boolean) => {
    if (!open) return;
    open = false;
    client.off('error', ignore);
    client.release(!whole);
  };
  const sql: Sql = {
    rows: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query({ name: nameOf(text), text, values: [...values] })).rows as Row[],
  };
  try {
    await client.query('begin isolation level repeatable read');
    const { at, ...head } = await readStart(sql);
    return { head, at, items: readItems(sql, filter, close), close: () => close(false) };
  } catch (error) {
    close(false);
    throw error;
  }
}

const ignore = () => undefined;

/** The first statement: the transaction sees the store as it is now from here on. */
async function readStart(sql: Sql): Promise<Snapshot['head'] & { at: string }> {
  const [start] = await sql.rows<Snapshot['head'] & { at: string }>(
    `select content.current_epoch() as epoch, ${instant('now()')} as at,
       coalesce((select max(seq) from content.change), 0)::float8 as seq`,
  );
  if (!start) throw new Error('The database answered no row');
  return start;
}

async function* readItems(sql: Sql, filter: SnapshotFilter, close: (whole: boolean) => void) {
  for (let last = '', more = true; more;) {
    const ids = await listIds(sql, filter, last);
    for (const id of ids) {
      const found = await getItemById(sql, id);
      if (!found) throw new Error(`Item ${id} went missing within one snapshot`);
      yield found;
    }
    last = ids.at(-1) ?? '';
    more = ids.length === itemsAtOnce;
  }
  await sql.rows('commit');
  close(true);
}

async function listIds(sql: Sql, filter: SnapshotFilter, after: string): Promise<string[]> {
  const values: unknown[] = [after, itemsAtOnce];
  const bind = (value: readonly string[]) => `$${values.push(value)}::text[]`;
  const conditions = [
    filter.type ? `type = any (${bind(filter.type)})` : `type <> 'media'`,
    ...targetTypes.flatMap((type) => {
      const ids = filter[type];
      if (!ids) return [];
      const wanted = bind(ids);
      return `(id = any (${wanted}) or exists (select 1 from content.link l
        where l.item_id = item.id and l.role = any (${bind(linkRoles[type])}) and l.target_id = any (${wanted})))`;
    }),
  ];
  const rows = await sql.rows<{ id: string }>(
    `select id from content.item where id > $1 and ${conditions.join(' and ')} order by id limit $2`,
    values,
  );
  return rows.map(({ id }) => id);
}

/** The links that say whose an item is, who wrote it and what it is about. */
const linkRoles = { organisation: ['organisation', 'employer'], author: ['author'], topic: ['topic'] };

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `snapshot-${names.size + 1}`;
  names.set(text, name);
  return name;
}
