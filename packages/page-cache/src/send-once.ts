import type { IncomingMessage, ServerResponse } from 'node:http';
import { listHeaders, type RenderedAnswer } from './renderer.js';

/** Sends an answer that is not kept, uncoded. */
export function sendOnce(
  request: IncomingMessage,
  response: ServerResponse,
  answer: RenderedAnswer,
  cacheStatus: string,
): void {
  const body = Buffer.from(answer.body);
  const given = { status: answer.status, headers: { ...answer.headers, ...answer.headersOnce } };
  const headers = listHeaders(given).filter(([name]) => !/^(cache-control|etag|last-modified)$/i.test(name));
  response.writeHead(answer.status, [
    ...headers.flat(),
    'cache-control',
    'private, no-store',
    ...(answer.status === 204 ? [] : ['content-length', String(body.length)]),
    'cache-status',
    cacheStatus,
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
}
