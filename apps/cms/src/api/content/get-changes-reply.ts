import type { ChangesAnswer } from '@shoal/content-schema';
import type { ChangePage, SeenChange } from '../../content-store/feed/change-page.js';
import { formatCursor } from '../../content-store/feed/cursor.js';
import type { Feed } from '../../content-store/feed/open-feed.js';
import { answerChange } from './answer-change.js';
import type { AnsweredItem } from './answer-any-item.js';
import { apiRoot } from './api-root.js';
import { limitOf, type ChangesQuery } from './changes-parameters.js';
import type { DocumentReader } from './document-reader.js';
import { createLeadsNowhere } from './leads-nowhere.js';
import { createProblem, type JsonReply, type Reply } from './reply.js';

/** What the feed is answered from. */
export interface ChangesContext {
  feed: Feed;
  readDocuments: DocumentReader;
  siteUrl: string;
}

/** Never kept: what comes after a cursor is another thing a moment later. */
const headers = { 'Cache-Control': 'no-store' };
const tags = ['changes'];

/** The changes after a cursor, waited for where there are none yet. */
export async function getChangesReply(
  { query, signal }: { query: ChangesQuery; signal: AbortSignal },
  { feed, readDocuments, siteUrl }: ChangesContext,
): Promise<Reply> {
  const { after = null, wait, type, include = [] } = query;
  const found = await feed.findTargets(query);
  if (!found.ok) return createLeadsNowhere(found.unknown);
  const page = await feed.read({
    after,
    filter: { ...found.targets, type, linked: include.includes('linked') },
    limit: limitOf(query),
    waitMs: wait * 1000,
    signal,
  });
  if (page === 'gone') return createCursorGone(siteUrl);
  const documents = include.includes('document')
    ? await readDocuments(page.changes.flatMap(readableId), placeOf(page))
    : null;
  // Whoever follows asks again at once; while this program ends, they have to ask another.
  const ending = feed.isEnding() ? { Connection: 'close' } : {};
  const body = documents ? makeBody(page, documents, siteUrl) : shareBody(page, siteUrl);
  return { status: 200, tags, headers: { ...headers, ...ending }, ...body };
}

type Body = Pick<JsonReply, 'body' | 'bytes'>;

/** Made once for all who are told the same: a thousand wake at the same moment. Forgotten with the change itself. */
const shared = new WeakMap<object, Map<string, Body>>();

function shareBody(page: ChangePage, siteUrl: string): Body {
  const [first] = page.changes;
  if (!first) return makeBody(page, null, siteUrl);
  const bodies = shared.get(first.change) ?? new Map<string, Body>();
  shared.set(first.change, bodies);
  const told = page.changes.map(({ change, event }) => `${change.seq}${event}`);
  const key = [siteUrl, page.epoch, page.next, page.more, ...told].join();
  const known = bodies.get(key);
  if (known) return known;
  const { body } = makeBody(page, null, siteUrl);
  const made = { body, bytes: Buffer.from(JSON.stringify(body)) };
  bodies.set(key, made);
  return made;
}

function makeBody(
  { epoch, changes, next, more }: ChangePage,
  documents: ReadonlyMap<string, AnsweredItem> | null,
  siteUrl: string,
): { body: ChangesAnswer } {
  const data = changes.map((seen) =>
    answerChange(seen, { epoch, siteUrl, document: documentOf(seen, documents) }),
  );
  return { body: { data, next: formatCursor({ epoch, seq: next }), more } };
}

const placeOf = ({ epoch, head }: ChangePage) => formatCursor({ epoch, seq: head });

const readableId = (seen: SeenChange) => (isGone(seen) ? [] : [seen.change.id]);

/**
 * What left the filter or was taken away is nobody's business here any more, even where it was read for a change before
 * or is back: where it came back to this filter a later change says so, and where it did not, none would ever end it.
 */
const documentOf = (seen: SeenChange, documents: ReadonlyMap<string, AnsweredItem> | null) =>
  isGone(seen) ? null : (documents?.get(seen.change.id) ?? null);

const isGone = ({ event }: SeenChange) => event === 'left' || event === 'removed';

function createCursorGone(siteUrl: string): Reply {
  const snapshot = `${siteUrl}${apiRoot}/snapshot`;
  return createProblem(
    'cursor-gone',
    {
      detail: `This cursor is not of this feed, or not any more: the content was restored from a backup or comes from another database. Read ${snapshot} and follow from the cursor in its first line.`,
      snapshot,
    },
    { tags, headers },
  );
}
