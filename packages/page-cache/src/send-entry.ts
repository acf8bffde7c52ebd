import { listAccepted } from './accept-encoding.js';
import type { Desk } from './desk.js';
import { expand } from './encoded-body.js';
import type { Entry } from './entry.js';
import type { Exchange } from './exchange.js';
import { isNotModified } from './not-modified.js';
import { getVariant } from './ready-answer.js';
import { readHeader } from './read-header.js';

/** Sends an answer in the coding that suits the reader best, or 304. */
export function sendEntry(desk: Desk, entry: Entry, sending: Sending): void | Promise<void> {
  const { request, response, extra } = sending;
  const { answer } = entry;
  const { bytes } = answer.body;
  const accepted = listAccepted(readHeader(request, 'accept-encoding'));
  const coding = accepted.find((each) => each === 'identity' || bytes[each]) ?? 'identity';
  const variant = getVariant(answer, coding, desk.hit);
  const body = bytes[coding];
  if (!variant || !body) return sendExpanded(desk, entry, sending);
  const isKnown = answer.status === 200 && isNotModified(request, variant.etag, answer.lastModified);
  if (extra === null) {
    const ready = isKnown
      ? { status: 304, headers: variant.notModifiedHit }
      : { status: answer.status, headers: variant.hit, body };
    return desk.whole.send({ request, response }, ready, desk.now());
  }
  const headers = isKnown ? variant.notModified : variant.headers;
  response.writeHead(isKnown ? 304 : answer.status, [...headers, ...extra]);
  response.end(isKnown || request.method === 'HEAD' ? undefined : body);
}

/** Who asks, and what is said besides the answer. */
export interface Sending extends Exchange {
  /** Names and values of further headers; null: it is a hit, and those are ready. */
  extra: string[] | null;
}

async function sendExpanded(desk: Desk, entry: Entry, sending: Sending): Promise<void> {
  await expand(entry.answer.body);
  desk.store.recount(entry);
  await sendEntry(desk, entry, sending);
}
