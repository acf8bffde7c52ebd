import type { SnapshotLine } from '@shoal/content-schema';
import { formatCursor } from '../../content-store/feed/cursor.js';
import type { Feed } from '../../content-store/feed/open-feed.js';
import type { Snapshot, Snapshots } from '../../content-store/feed/take-snapshot.js';
import { answerAnyItem } from './answer-any-item.js';
import type { SnapshotQuery } from './changes-parameters.js';
import { createLeadsNowhere } from './leads-nowhere.js';
import type { Reply } from './reply.js';

/** Everything that is published, as it was at one moment, line by line. */
export async function getSnapshotReply(
  { query, signal }: { query: SnapshotQuery; signal: AbortSignal },
  { feed, snapshots, siteUrl }: { feed: Feed; snapshots: Snapshots; siteUrl: string },
): Promise<Reply> {
  const found = await feed.findTargets(query);
  if (!found.ok) return createLeadsNowhere(found.unknown);
  const snapshot = await snapshots.take({ ...found.targets, type: query.type });
  if (signal.aborted) snapshot.close();
  signal.addEventListener('abort', () => snapshot.close());
  return { status: 200, lines: linesOf(snapshot, siteUrl), tags: ['changes'] };
}

async function* linesOf({ head, at, items }: Snapshot, siteUrl: string): AsyncGenerator<SnapshotLine> {
  yield { line: 'start', cursor: formatCursor(head), at };
  let count = 0;
  for await (const found of items) {
    const answered = answerAnyItem(found, siteUrl);
    if (!answered) continue;
    count += 1;
    yield { line: 'item', ...answered };
  }
  yield { line: 'end', items: count };
}
