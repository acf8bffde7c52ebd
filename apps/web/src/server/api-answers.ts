import type { RenderedAnswer } from '@shoal/page-cache';
import { FailedAnswer } from './failed-answer.js';
import { createRedirect } from './page-answers.js';
import { createProblem } from './problem.js';
import type { Rendering } from './rendering.js';
import { readRequestTarget } from './request-target.js';
import { resourceHeaders } from './security-headers.js';
import { startTimeLimit } from './time-limit.js';

/** Where the answers of the Content API come from. */
export interface ApiAnswersOptions {
  cmsUrl: string;
  /** How long the CMS may take for one answer. */
  timeoutMs: number;
}

/** What of an answer of the CMS holds for everybody; its length, coding and request id do not. */
const kept = [
  ...['content-type', 'cache-control', 'cache-tag', 'etag', 'last-modified', 'link', 'location', 'allow'],
  ...['access-control-allow-origin', 'access-control-expose-headers', 'retry-after'],
];

/** The tag of what depends on the program alone; no change tells of a new version of it. */
const programTag = 'api';
const programMs = 60_000;

/** Makes the answer to an address of the Content API: what the CMS says, whatever that is. */
export async function createApiAnswer(
  { cmsUrl, timeoutMs }: ApiAnswersOptions,
  { target, requestId, signal }: Rendering,
): Promise<RenderedAnswer> {
  const read = readRequestTarget(target);
  if (read.type === 'malformed') return createBadRequest();
  if (read.type === 'moved') return createRedirect(read.location);
  const limit = startTimeLimit(timeoutMs, signal);
  try {
    const response = await fetch(new URL(target, cmsUrl), {
      headers: { 'accept-encoding': 'identity', 'x-request-id': requestId },
      redirect: 'manual',
      signal: limit.signal,
    });
    return describe(response, Buffer.from(await response.arrayBuffer()));
  } catch (cause) {
    throw new FailedAnswer('the CMS did not answer', { status: 503, requestId, cause });
  } finally {
    limit.end();
  }
}

/** The problem of an address that is none. */
export const createBadRequest = () =>
  createProblem('invalid-request', 'The address is too long or not well formed.');

function describe({ status, headers }: Response, body: Buffer): RenderedAnswer {
  const found = kept.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const tags = (headers.get('cache-tag') ?? '').split(',').filter((tag) => tag !== '');
  const isOfProgram = tags.length > 0 && tags.every((tag) => tag === programTag);
  return {
    status,
    headers: { ...Object.fromEntries(found), ...resourceHeaders },
    body,
    tags,
    validUntil: isOfProgram ? new Date(Date.now() + programMs) : null,
  };
}
