import { Client } from 'pg';
import { clientSql } from '../client-sql.js';
import type { Sql } from '../sql.js';
import type { ItemType } from '../stored.js';

/** The name of the lock that one rebuild at a time holds, as one number. */
const rebuildLock = 7_305_004;

/** How many items are listed at once. */
const batchSize = 500;

/** After how many items the position is noted: doing a few twice costs less than noting each. */
const noteEvery = 20;

/** One rebuild, and where it has got to. */
export interface RebuildRun {
  /** Whether it goes on where another was cut off. */
  resumed: boolean;
  /** How many items there are in all. */
  total: number;
  /** The items that are still to be rebuilt, each with how many were before it. */
  items(): AsyncGenerator<{ id: string; type: ItemType; done: number }>;
  /** Lets the next one begin; a run that came to its end is forgotten. */
  end(): Promise<void>;
}

/** Begins a rebuild, or goes on with one that was cut off; refuses while another is under way. */
export async function beginRebuild(databaseUrl: string): Promise<RebuildRun> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'shoal-rebuild' });
  await client.connect();
  const sql = clientSql(client);
  const [lock] = await sql.rows<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [rebuildLock]);
  if (!lock?.held) {
    await client.end();
    throw new Error('Another rebuild is under way. Wait for its end; nothing was changed.');
  }
  const [position] = await sql.rows<{ last: string; done: number }>(
    'select last_id as last, done from content.rebuild',
  );
  const [count] = await sql.rows<{ total: number }>('select count(*)::integer as total from content.status');
  return {
    resumed: position !== undefined,
    total: count?.total ?? 0,
    async *items() {
      let { last, done } = position ?? { last: '', done: 0 };
      for (;;) {
        const batch = await sql.rows<{ id: string; type: ItemType }>(
          'select item_id as id, type from content.status where item_id > $1 order by item_id limit $2',
          [last, batchSize],
        );
        if (batch.length === 0) break;
        for (const item of batch) {
          yield { ...item, done };
          last = item.id;
          done += 1;
          if (done % noteEvery === 0) await notePosition(sql, last, done);
        }
      }
      await sql.rows('delete from content.rebuild');
    },
    end: () => client.end(),
  };
}

async function notePosition(sql: Sql, last: string, done: number): Promise<void> {
  await sql.rows(
    `insert into content.rebuild (last_id, done) values ($1, $2)
     on conflict (single) do update set last_id = excluded.last_id, done = excluded.done`,
    [last, done],
  );
}
