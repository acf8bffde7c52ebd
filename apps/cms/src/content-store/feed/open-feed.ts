import type { Sql } from '../sql.js';
import type { ChangePage, ChangeQuery } from './change-page.js';
import type { ChangeFilter } from './change-filter.js';
import { changeJson } from './change-rows.js';
import type { Cursor } from './cursor.js';
import { createTargetFinder, type TargetFinder } from './find-targets.js';
import { followCommits } from './follow-commits.js';
import { readChanges, readHead } from './read-changes.js';
import { createRing, type Batch, type Ring } from './ring.js';
import { createWaiters, type Waiters } from './waiters.js';

/** How many changes every process keeps in memory. */
const ringSize = 1000;

/** How the feed of one process is opened. */
export interface FeedOptions {
  databaseUrl: string;
  asReadRole: boolean;
  /** Answers what is not in memory. */
  sql: Sql;
  /** How often to look for changes that were not heard of. */
  checkEveryMs?: number;
  /** Told of each commit that changes what readers see, whoever wrote it, and that some may not have been heard of. */
  onCommit?(): void;
  /** Told that changes are not heard of for now. */
  onLost(error: unknown): void;
}

/** What somebody wants of the feed. */
export interface FeedRequest extends Omit<ChangeQuery, 'after'> {
  /** Where to go on from; null: from the first change; `now`: from the next. */
  after: Cursor | 'now' | null;
  /** How long to wait for a change that matters to them. */
  waitMs: number;
  /** Aborted once they are not interested any more. */
  signal: AbortSignal;
}

/** The change feed of one process. */
export interface Feed {
  /** Changes after a place, or `gone` where that place is not in this feed. */
  read(request: FeedRequest): Promise<ChangePage | 'gone'>;
  /** The ids behind slugs to narrow it by. */
  findTargets: TargetFinder['find'];
  /** Lets everybody who waits have their answer; nobody waits from now on. */
  endWaits(): void;
  /** Whether waits have been ended. */
  isEnding(): boolean;
  close(): Promise<void>;
}

/** Opens the feed: one connection that hears of commits fills a memory that everybody who waits is answered from. */
export function openFeed({ sql, onCommit, onLost, checkEveryMs = 30_000, ...connection }: FeedOptions): Feed {
  const ring = createRing(ringSize);
  const waiters = createWaiters();
  const targets = createTargetFinder(sql);
  const follower = followCommits({
    ...connection,
    checkEveryMs,
    async onCommit(listening, what) {
      if (what === 'all') targets.forget();
      await fill(ring, listening, what);
      waiters.wake();
      onCommit?.();
    },
    onLost(error) {
      ring.distrust();
      onLost(error);
    },
  });
  return {
    read: (request) => read({ sql, ring, waiters }, request),
    findTargets: targets.find,
    endWaits: () => waiters.end(),
    isEnding: () => waiters.ended,
    async close() {
      waiters.end();
      await follower.close();
    },
  };
}

const newest = `
  select content.current_epoch() as epoch, coalesce((select max(seq) from content.change), 0)::float8 as head,
    (select coalesce(json_agg(${changeJson} order by c.seq), '[]') from (
      select * from content.change where seq > $1 order by seq desc limit $2) as c) as changes`;

async function fill(ring: Ring, sql: Sql, what: 'new' | 'all'): Promise<void> {
  const readNewest = async (after: number): Promise<Batch> => {
    const [batch] = await sql.rows<Batch>(newest, [after, ringSize]);
    if (!batch) throw new Error('The content store has no feed: its migrations have not run');
    return batch;
  };
  const batch = what === 'new' ? await readNewest(ring.head) : null;
  // What the changes before said of a withheld edition, or of a name that was changed, may not be said any more.
  const mustForget = batch?.changes.some(({ tags }) => tags.purge.length > 0) ?? true;
  if (batch && !mustForget) return ring.add(batch);
  ring.replace(await readNewest(0));
}

interface Sources {
  sql: Sql;
  ring: Ring;
  waiters: Waiters;
}

async function read(
  { sql, ring, waiters }: Sources,
  { after, waitMs, signal, ...request }: FeedRequest,
): Promise<ChangePage | 'gone'> {
  const until = performance.now() + waitMs;
  const isOver = () => performance.now() >= until || waiters.ended || signal.aborted;
  let place = await placeOf(sql, after);
  let page: ChangePage | null = null;
  for (;;) {
    const query = { ...request, after: place.seq };
    const inMemory = waitMs > 0 && ring.covers(place);
    if (page && !page.more && !inMemory && isOver()) return page;
    page = inMemory ? ring.read(query) : await readChanges(sql, query);
    if (page.epoch !== place.epoch || page.head < place.seq) return 'gone';
    place = { epoch: page.epoch, seq: page.next };
    if (page.changes.length > 0) return page;
    if (page.more) continue;
    if (isOver()) return page;
    await waitForNews(
      { ring, waiters },
      { place, filter: request.filter, ms: until - performance.now(), signal },
    );
  }
}

interface Wait {
  place: Cursor;
  filter: ChangeFilter;
  ms: number;
  signal: AbortSignal;
}

/** Waits for a change that matters, or until memory has been filled anew. */
function waitForNews(
  { ring, waiters }: Pick<Sources, 'ring' | 'waiters'>,
  { place, filter, ...rest }: Wait,
): Promise<void> {
  const { epoch } = ring;
  const isRefilled = () => ring.epoch !== null && ring.epoch !== epoch;
  return waiters.wait({ ...rest, isDue: () => isRefilled() || ring.hasNews(place, filter) });
}

async function placeOf(sql: Sql, after: FeedRequest['after']): Promise<Cursor> {
  if (after !== null && after !== 'now') return after;
  const head = await readHead(sql);
  return after === 'now' ? head : { ...head, seq: 0 };
}
