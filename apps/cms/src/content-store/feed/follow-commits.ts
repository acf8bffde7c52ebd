import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { readRole } from '../read-role.js';
import type { Sql } from '../sql.js';
import { feedChannel } from './feed-channel.js';

/** How one process hears of commits. */
export interface FollowOptions {
  databaseUrl: string;
  /** True: listen as the read-only role; false: as the database user. */
  asReadRole: boolean;
  /** How often to look even though nothing was heard: it shows whether the connection still works. */
  checkEveryMs: number;
  /** Reads what is new, or everything when it may have changed. One call at a time. */
  onCommit(sql: Sql, what: 'new' | 'all'): Promise<void>;
  /** Told that commits are not heard for now; it tries again until it is closed. */
  onLost(error: unknown): void;
}

/** One connection that listens. */
export interface CommitFollower {
  close(): Promise<void>;
}

const longestPauseMs = 5000;

/** Listens on one connection, made again whenever it breaks. What was missed meanwhile is read as it is made. */
export function followCommits(options: FollowOptions): CommitFollower {
  const closing = new AbortController();
  const done = run(options, closing.signal);
  return {
    async close() {
      closing.abort();
      await done;
    },
  };
}

async function run(options: FollowOptions, closing: AbortSignal): Promise<void> {
  let failures = 0;
  const isOver = () => closing.aborted;
  while (!isOver()) {
    try {
      await listen(options, closing, () => (failures = 0));
    } catch (error) {
      if (isOver()) return;
      options.onLost(error);
      const pause = Math.min(longestPauseMs, 50 * 2 ** Math.min(failures, 10));
      failures += 1;
      await sleep(pause, undefined, { signal: closing }).catch(() => undefined);
    }
  }
}

async function listen(options: FollowOptions, closing: AbortSignal, onWorking: () => void): Promise<void> {
  const { databaseUrl, asReadRole, checkEveryMs, onCommit } = options;
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'content-feed',
    connectionTimeoutMillis: 5000,
    query_timeout: 5000,
    keepAlive: true,
    ...(asReadRole && { options: `-c role=${readRole}` }),
  });
  const inbox = new Inbox(client, closing);
  const sql: Sql = {
    rows: async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await client.query(statement, [...values])).rows as Row[],
  };
  try {
    await client.connect();
    await client.query(`listen ${feedChannel}`);
    // Only now: what is committed from here on is heard of.
    await onCommit(sql, 'all');
    onWorking();
    for (;;) {
      const what = await inbox.next(checkEveryMs);
      if (closing.aborted) return;
      await onCommit(sql, what);
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What has been heard and not yet dealt with: many commits are one errand. */
class Inbox {
  #heard: 'nothing' | 'new' | 'all' = 'nothing';
  #broken: Error | null = null;
  readonly #bell = new EventTarget();
  readonly #closing: AbortSignal;

  constructor(client: Client, closing: AbortSignal) {
    this.#closing = closing;
    client.on('notification', ({ payload = '' }) => {
      if (!/^\d+$/.test(payload)) this.#heard = 'all';
      else if (this.#heard === 'nothing') this.#heard = 'new';
      this.#ring();
    });
    const onBroken = (error?: Error) => {
      this.#broken ??= error ?? new Error('The connection that listens for changes ended');
      this.#ring();
    };
    client.on('error', onBroken);
    client.on('end', () => onBroken());
    closing.addEventListener('abort', () => this.#ring(), { once: true });
  }

  /** What there is to do; after this long without any word, to look all the same. */
  async next(ms: number): Promise<'new' | 'all'> {
    // Its bell may have rung before anybody listened: while the connection was being made.
    if (this.#heard === 'nothing' && !this.#broken && !this.#closing.aborted) {
      await once(this.#bell, 'ring', { signal: AbortSignal.timeout(ms) }).catch(() => undefined);
    }
    if (this.#broken) throw this.#broken;
    const heard = this.#heard;
    this.#heard = 'nothing';
    return heard === 'all' ? 'all' : 'new';
  }

  #ring() {
    this.#bell.dispatchEvent(new Event('ring'));
  }
}
