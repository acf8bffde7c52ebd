import type { IncomingMessage } from 'node:http';
import { readHeader } from './read-header.js';

/** Whether the reader has this very answer already (RFC 9110, 13.2.2): ETags are compared weakly and outrank dates. */
export function isNotModified(
  request: IncomingMessage,
  etag: string | null,
  lastModified: number | null,
): boolean {
  const tags = readHeader(request, 'if-none-match');
  if (tags !== undefined) return etag !== null && (tags === etag || matches(tags, etag));
  const since = readHeader(request, 'if-modified-since');
  if (since === undefined || lastModified === null || !isHttpDate(since)) return false;
  return lastModified <= Date.parse(since) / 1000;
}

function matches(list: string, etag: string): boolean {
  if (list.trim() === '*') return true;
  // A comma may be part of an ETag, so the list is read tag by tag.
  return [...list.matchAll(/(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g)].some(([, tag]) => tag === etag);
}

/** Only the three forms of RFC 9110, 5.6.7, not all that `Date.parse` understands. */
function isHttpDate(text: string): boolean {
  return /^[A-Z][a-z]{2,8},? [A-Za-z0-9 :-]+( GMT)?$/.test(text) && !Number.isNaN(Date.parse(text));
}
