import type { IncomingMessage, ServerResponse } from 'node:http';
import { getPlainPage, plainStyle, type PlainPage } from './plain-page.js';
import { listPageHeaders } from './security-headers.js';
import { send, type Answer } from './send.js';

/** How long to wait before asking again, in seconds. */
export const retryAfter = '10';

/** Answers with a page of the front door's own. */
export async function answerPlainly(
  { siteHost }: { siteHost: string },
  request: IncomingMessage,
  response: ServerResponse,
  status: PlainPage['status'],
): Promise<void> {
  await send(request, response, createPlainAnswer(status, siteHost));
}

/** A page of the front door's own, with its headers. */
export function createPlainAnswer(status: PlainPage['status'], siteHost: string): Answer {
  const headers = {
    ...listPageHeaders(plainStyle),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': retryAfter }),
  };
  return { status, headers, body: getPlainPage(status, siteHost).html };
}
