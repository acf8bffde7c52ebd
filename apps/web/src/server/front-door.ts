import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Configuration } from '../configuration.js';
import { answerPlainly, retryAfter } from './answer-plainly.js';
import { describeError, type Log } from './log.js';
import type { PageRenderer } from './page-renderer.js';
import { createPassThrough, type PassThrough } from './pass-through.js';
import { createProblem } from './problem.js';
import { listCommonHeaders, resourceHeaders } from './security-headers.js';
import { send } from './send.js';
import { listAssetAddresses, type StaticFile } from './static-files.js';

/** Everything that answering a request needs. */
export interface FrontDoor {
  log: Log;
  /** What plain pages call the site: its host, as its name is in the CMS. */
  siteHost: string;
  commonHeaders: Record<string, string>;
  staticFiles: ReadonlyMap<string, StaticFile>;
  assets: ReadonlyMap<string, string>;
  renderPage: PageRenderer;
  passThrough: PassThrough;
}

/** What a front door is made of. */
export interface FrontDoorParts {
  configuration: Configuration;
  log: Log;
  staticFiles: ReadonlyMap<string, StaticFile>;
  renderPage: PageRenderer;
}

/** Puts a front door together. */
export function createFrontDoor({ configuration, log, staticFiles, renderPage }: FrontDoorParts): FrontDoor {
  const door: FrontDoor = {
    log,
    siteHost: new URL(configuration.SITE_URL).host,
    commonHeaders: listCommonHeaders(configuration.SITE_URL),
    staticFiles,
    assets: listAssetAddresses(staticFiles),
    renderPage,
    passThrough: createPassThrough({
      cmsUrl: configuration.CMS_URL,
      timeoutMs: configuration.CMS_TIMEOUT_MS,
      headers: { ...listCommonHeaders(configuration.SITE_URL), ...resourceHeaders },
      onUnreachable: (request, response, error) => void answerOutage(door, request, response, error),
      onBrokenOff: (request, error) =>
        log('error', 'answer broke off', { target: request.url, error: describeError(error) }),
    }),
  };
  return door;
}

async function answerOutage(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  error: Error,
): Promise<void> {
  door.log('error', 'the CMS did not answer', { target: request.url, error: describeError(error) });
  if (request.url?.startsWith('/media/')) return answerPlainly(door, request, response, 503);
  const problem = createProblem('unavailable', 'The content cannot be read at the moment. Try again soon.');
  const headers = { ...resourceHeaders, ...problem.headers, 'retry-after': retryAfter };
  await send(request, response, { ...problem, headers });
}
