import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPlainly } from './answer-plainly.js';
import type { RenderFailure } from './failed-render.js';
import type { FrontDoor } from './front-door.js';
import { describeError } from './log.js';
import { keepKnownQuery } from './page-query.js';
import type { RenderedPage } from './page-renderer.js';
import { listPageHeaders } from './security-headers.js';
import { send } from './send.js';

/** Renders the page at a path and sends it, or the front door's own page when it could not be rendered. */
export async function answerPage(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const began = performance.now();
  const result = await door.renderPage(path, keepKnownQuery(path, query));
  const facts = {
    path,
    ms: Math.round(performance.now() - began),
    requestId: response.getHeader('x-request-id'),
  };
  if (result.type === 'failed') {
    door.log('error', 'render failed', { ...facts, ...describeFailure(result) });
    return answerPlainly(door, request, response, result.status);
  }
  door.log('info', 'page rendered', { ...facts, status: result.status });
  return send(request, response, {
    status: result.status,
    headers: listHeaders(result),
    body: result.location === null ? result.html : '',
  });
}

const describeFailure = ({ status, reason, cause }: RenderFailure) => ({
  status,
  reason,
  ...(cause !== undefined && { error: describeError(cause) }),
});

function listHeaders(page: RenderedPage): Record<string, string> {
  return {
    ...listPageHeaders(),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'cache-tag': [...page.tags].join(','),
    ...(page.location !== null && { location: page.location }),
  };
}
