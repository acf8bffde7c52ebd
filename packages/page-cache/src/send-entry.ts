import type { IncomingMessage, ServerResponse } from 'node:http';
import { listAccepted } from './accept-encoding.js';
import { expand } from './encoded-body.js';
import type { Entry } from './entry.js';
import { isNotModified } from './not-modified.js';
import { getVariant } from './ready-answer.js';
import type { Store } from './store.js';

/** Sends an answer in the coding that suits the reader best, or 304. `extra`: null for a plain hit. */
export function sendEntry(entry: Entry, sending: Sending): void | Promise<void> {
  const { request, response, hit, extra } = sending;
  const { answer } = entry;
  const { bytes } = answer.body;
  const accepted = listAccepted(request.headers['accept-encoding']);
  const coding = accepted.find((each) => each === 'identity' || bytes[each]) ?? 'identity';
  const variant = getVariant(answer, coding, hit);
  const body = bytes[coding];
  if (!variant || !body) return sendExpanded(entry, sending);
  if (answer.status === 200 && isNotModified(request.headers, variant.etag, answer.lastModified)) {
    response.writeHead(304, extra ? [...variant.notModified, ...extra] : variant.notModifiedHit).end();
    return;
  }
  response.writeHead(answer.status, extra ? [...variant.headers, ...extra] : variant.hit);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

/** Who asks, and what is said besides the answer. */
export interface Sending {
  request: IncomingMessage;
  response: ServerResponse;
  store: Store;
  /** Cache-Status of a hit. */
  hit: string;
  /** Names and values of further headers; null: it is a hit, and those are ready. */
  extra: string[] | null;
}

async function sendExpanded(entry: Entry, sending: Sending): Promise<void> {
  await expand(entry.answer.body);
  sending.store.recount(entry);
  await sendEntry(entry, sending);
}
