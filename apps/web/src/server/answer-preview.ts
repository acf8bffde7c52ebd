import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { previewStateSchema, type PreviewState } from '../preview-state.js';
import type { Configuration } from '../configuration.js';
import { createPlainAnswer } from './answer-plainly.js';
import { describeError, type Log } from './log.js';
import type { PageRenderer } from './page-renderer.js';
import { plainStyle, writePlainPage, type PlainText } from './plain-page.js';
import { listPageHeaders, resourceHeaders } from './security-headers.js';
import { send, type Answer } from './send.js';
import { startTimeLimit } from './time-limit.js';

/** Answers at an address that shows a draft. */
export type AnswerPreview = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>;

/** What previews are answered with. */
export interface PreviewAnswersOptions {
  configuration: Configuration;
  log: Log;
  renderPage: PageRenderer;
}

/** What of every answer there holds: it is for one person, for now, and its address is told to nobody. */
const privately = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
};

/** `/preview/{token}` is the page, `/preview/{token}/state` says whether it is still what was saved last. */
const address = /^\/preview\/([\w-]+\.[\w-]+)(\/state)?$/;

/** Answers previews past the page cache. The CMS says first whether a link works, before anything is rendered. */
export function createPreviewAnswers(options: PreviewAnswersOptions): AnswerPreview {
  const siteHost = new URL(options.configuration.SITE_URL).host;
  return async (request, response, path) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const answer = await choose(options, siteHost, path, gone.signal);
    const headers = { ...answer.headers, ...privately };
    return send(request, response, { ...answer, headers });
  };
}

async function choose(
  options: PreviewAnswersOptions,
  siteHost: string,
  path: string,
  signal: AbortSignal,
): Promise<Answer> {
  const [, token, isState] = address.exec(path) ?? [];
  if (token === undefined) return createPlainAnswer(404, siteHost);
  const requestId = randomUUID();
  const fail = (status: 500 | 503, reason: string, cause: unknown) => {
    const error = cause === undefined || cause === null ? {} : { error: describeError(cause) };
    options.log('error', 'preview failed', { status, reason, ...error, requestId });
    const failure = createPlainAnswer(status, siteHost);
    return { ...failure, headers: { ...failure.headers, 'x-request-id': requestId } };
  };
  const state = await readState(options.configuration, { token, requestId, signal }).catch((error: unknown) =>
    fail(503, 'the CMS did not answer', error),
  );
  if ('body' in state) return state;
  if (isState) return describeState(state);
  if (state.outcome !== 'open') return refuse(state.outcome, siteHost);
  const result = await options.renderPage(path, '', { requestId, signal });
  if (result.type === 'failed') return fail(result.status, result.reason, result.cause);
  return {
    status: result.status,
    headers: {
      ...listPageHeaders(undefined, result.framedBy ?? undefined),
      'content-type': 'text/html; charset=utf-8',
      'x-request-id': requestId,
    },
    body: result.body,
  };
}

async function readState(
  { CMS_URL: cmsUrl, CMS_TIMEOUT_MS: timeoutMs }: Configuration,
  { token, requestId, signal }: { token: string; requestId: string; signal: AbortSignal },
): Promise<PreviewState> {
  const limit = startTimeLimit(timeoutMs, signal);
  try {
    const response = await fetch(new URL('/preview/state', cmsUrl), {
      headers: { 'x-preview-token': token, 'x-request-id': requestId },
      signal: limit.signal,
    });
    return previewStateSchema.parse(await response.json());
  } finally {
    limit.end();
  }
}

const statuses = { open: 200, altered: 403, 'not-allowed': 403, expired: 410, gone: 410 } as const;

/** What the page's script is told. */
function describeState(state: PreviewState): Answer {
  const { outcome } = state;
  const body =
    state.outcome === 'open' ? { version: state.version, token: state.token, until: state.until } : {};
  return {
    status: statuses[outcome],
    headers: { ...resourceHeaders, 'content-type': 'application/json' },
    body: JSON.stringify({ outcome, ...body }),
  };
}

const anotherLink = 'Open it again in the editors’ part of the website, and choose “Open preview”.';

const refusals: Record<Exclude<PreviewState['outcome'], 'open'>, PlainText> = {
  altered: {
    title: 'This preview link does not work',
    lines: ['It may have been copied only in part.', anotherLink],
  },
  expired: {
    title: 'This preview link has ended',
    lines: ['Links to drafts work for half an hour after the last time they were looked at.', anotherLink],
  },
  'not-allowed': {
    title: 'You may not see this draft',
    lines: [
      'Whoever this link was made for may not read it any more.',
      'Ask one of its editors to show it to you.',
    ],
  },
  gone: {
    title: 'There is nothing to preview here',
    lines: ['It was deleted, or readers do not have it yet.', anotherLink],
  },
};

function refuse(outcome: Exclude<PreviewState['outcome'], 'open'>, siteHost: string): Answer {
  return {
    status: statuses[outcome],
    headers: { ...listPageHeaders(plainStyle, '*'), 'content-type': 'text/html; charset=utf-8' },
    body: writePlainPage(refusals[outcome], siteHost),
  };
}
