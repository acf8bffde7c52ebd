import type { RenderFailure } from '@shoal/page-cache';
import { createPlainAnswer, retryAfter } from './answer-plainly.js';
import { FailedAnswer } from './failed-answer.js';
import { isApi } from './kinds-of-target.js';
import { describeError, type Log } from './log.js';
import { createProblem } from './problem.js';
import { resourceHeaders } from './security-headers.js';
import type { Answer } from './send.js';

/** What readers are given where there is no answer, not even an older one: a plain page, or a problem. */
export function createFailureAnswer(failure: RenderFailure, target: string, siteHost: string): Answer {
  const { status, requestId } = explain(failure);
  const named = requestId === undefined ? {} : { 'x-request-id': requestId };
  const answer = isApi(target) ? createFailureProblem(status) : createPlainAnswer(status, siteHost);
  return { ...answer, headers: { ...answer.headers, ...named } };
}

/** What programs are given where there is no answer. */
export function createFailureProblem(status: 500 | 503): Answer {
  const problem =
    status === 503
      ? createProblem('unavailable', 'The content cannot be read at the moment. Try again soon.')
      : createProblem('internal', 'The error has been written down. Try again later.');
  const headers = {
    ...resourceHeaders,
    ...problem.headers,
    ...(status === 503 && { 'retry-after': retryAfter }),
  };
  return { ...problem, headers };
}

/** Writes each failed render into the log. Of those refused while too many wait one a second is enough. */
export function createFailureLog(log: Log): (failure: RenderFailure, target: string) => void {
  let saidBusyAt = -Infinity;
  return (failure, target) => {
    if (failure.code === 'busy') {
      if (performance.now() - saidBusyAt < 1000) return;
      saidBusyAt = performance.now();
    }
    const { status, requestId, reason, cause } = explain(failure);
    const error = cause === undefined ? {} : { error: describeError(cause) };
    log('error', 'render failed', { target, status, reason, ...error, requestId });
  };
}

/** The status that suits a failure, and what is known of it. */
function explain(failure: RenderFailure): {
  status: 500 | 503;
  reason: string;
  requestId?: string | undefined;
  cause?: unknown;
} {
  const { code, message, answer, cause } = failure;
  if (cause instanceof FailedAnswer)
    return { status: cause.status, reason: cause.message, requestId: cause.requestId, cause: cause.cause };
  const requestId = answer?.headersOnce?.['x-request-id'];
  if (answer) return { status: 503, reason: `the CMS answered ${answer.status}`, requestId };
  return { status: code === 'error' ? 500 : 503, reason: message, cause };
}
