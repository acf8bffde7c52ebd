import type { RequestListener, ServerResponse } from 'node:http';
import type { Configuration } from '../configuration.js';
import type { Admission } from './admission.js';
import { answerPlainly } from './answer-plainly.js';
import { createFailureProblem } from './failed-render-answers.js';
import { createPreviewAnswers, type AnswerPreview } from './answer-preview.js';
import type { Health } from './health.js';
import { isApi, isChanges } from './kinds-of-target.js';
import { describeError, type Log } from './log.js';
import type { PageRenderer } from './page-renderer.js';
import { createPassThrough, type Passage, type PassThrough } from './pass-through.js';
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
  /** Answers pages and the Content API. */
  answerKept: RequestListener;
  passThrough: PassThrough;
  answerPreview: AnswerPreview;
  health: Health;
  admission: Admission;
}

/** What a front door is made of. */
export interface FrontDoorParts {
  configuration: Configuration;
  log: Log;
  staticFiles: ReadonlyMap<string, StaticFile>;
  answerKept: RequestListener;
  renderPage: PageRenderer;
  health: Health;
  admission: Admission;
  /** Aborted when the process is to end. */
  draining: AbortSignal;
}

/** Puts a front door together. */
export function createFrontDoor(parts: FrontDoorParts): FrontDoor {
  const { configuration, log, staticFiles, answerKept, renderPage, health, admission, draining } = parts;
  const door: FrontDoor = {
    log,
    siteHost: new URL(configuration.SITE_URL).host,
    commonHeaders: listCommonHeaders(configuration.SITE_URL),
    staticFiles,
    assets: listAssetAddresses(staticFiles),
    answerKept,
    health,
    admission,
    answerPreview: createPreviewAnswers({ configuration, log, renderPage }),
    passThrough: createPassThrough({
      draining,
      cmsUrl: configuration.CMS_URL,
      timeoutMs: (target) => configuration.CMS_TIMEOUT_MS + (isChanges(target) ? longestWaitMs : 0),
      headers: { ...listCommonHeaders(configuration.SITE_URL), ...resourceHeaders },
      onUnreachable: (passage, response, error) => void answerOutage(door, passage, response, error),
      onBrokenOff: ({ request, requestId }, error) =>
        log('error', 'answer broke off', { target: request.url, error: describeError(error), requestId }),
    }),
  };
  return door;
}

/** The longest that a reader of the change feed may ask to wait for a change. */
const longestWaitMs = 25_000;

async function answerOutage(
  door: FrontDoor,
  { request, requestId }: Passage,
  response: ServerResponse,
  error: Error,
): Promise<void> {
  const { url: target = '' } = request;
  door.log('error', 'the CMS did not answer', { target, error: describeError(error), requestId });
  response.setHeader('x-request-id', requestId);
  if (!isApi(target)) return answerPlainly(door, request, response, 503);
  return send(request, response, createFailureProblem(503));
}
