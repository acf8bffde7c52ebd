import type { IncomingMessage, ServerResponse } from 'node:http';
import { createBadRequest } from './api-answers.js';
import { answerPlainly } from './answer-plainly.js';
import { answerStaticFile } from './answer-static-file.js';
import type { FrontDoor } from './front-door.js';
import { isApi, isKept, isLimited, isPassedOn, isPreview, isStaticFile } from './kinds-of-target.js';
import { describeError } from './log.js';
import { createRedirect } from './page-answers.js';
import { createProblem } from './problem.js';
import { readRequestTarget } from './request-target.js';
import { resourceHeaders } from './security-headers.js';
import { send } from './send.js';

/** Answers every request: from the page cache, from the CMS or from disk. */
export function createRequestHandler(door: FrontDoor) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method, url = '/' } = request;
    const address = isLimited(url) ? door.admission.admit(request, response) : undefined;
    // Nothing else is done for what is kept: on a hit every step would be felt.
    if (address !== null && (method === 'GET' || method === 'HEAD') && isKept(url))
      door.answerKept(request, response);
    else answerOther(door, request, response, address === null);
    if (typeof address === 'string') door.admission.settle(address, response);
  };
}

function answerOther(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  isTooMany: boolean,
): void {
  const { url = '/' } = request;
  response.setHeaders(new Map(Object.entries(door.commonHeaders)));
  if (isApi(url)) response.setHeaders(new Map(Object.entries(door.admission.headers)));
  const answered = isTooMany
    ? refuse(door, request, response, isApi(url), 429)
    : route(door, request, response, url);
  answered.catch((error: unknown) => {
    const target = isPreview(url) ? '/preview' : url;
    door.log('error', 'request failed', { target, error: describeError(error) });
    if (response.headersSent) response.destroy();
    else void answerPlainly(door, request, response, 500);
  });
}

async function route(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  raw: string,
): Promise<void> {
  const forMachines = isApi(raw);
  const target = readRequestTarget(raw);
  if (!isAllowed(request.method, forMachines)) {
    // What somebody tries to send is not waited for.
    response.setHeader('connection', 'close');
    response.setHeader('allow', forMachines ? 'GET, HEAD, OPTIONS' : 'GET, HEAD');
    return refuse(door, request, response, forMachines, 405);
  }
  if (target.type === 'malformed') return refuse(door, request, response, forMachines, 400);
  if (target.type === 'moved') return send(request, response, createRedirect(target.location));
  const { path } = target;
  if (path === '/healthz') return send(request, response, door.health.describeLife());
  if (path === '/readyz') return send(request, response, door.health.describeReadiness());
  if (isPassedOn(path)) return door.passThrough(request, response, isApi(path) ? path + searchOf(raw) : path);
  if (forMachines) return refuse(door, request, response, true, 404);
  if (isPreview(path)) return door.answerPreview(request, response, path);
  if (isStaticFile(path)) return answerStaticFile(door, request, response, path);
  return refuse(door, request, response, false, 404);
}

const searchOf = (target: string) => (target.includes('?') ? target.slice(target.indexOf('?')) : '');

function isAllowed(method: string | undefined, forMachines: boolean): boolean {
  return method === 'GET' || method === 'HEAD' || (method === 'OPTIONS' && forMachines);
}

const problems = {
  400: createBadRequest,
  404: () => createProblem('not-found', 'The Content API begins at /api/v1.'),
  405: () => createProblem('method-not-allowed', 'Use GET, HEAD or OPTIONS.'),
  429: () =>
    createProblem('too-many-requests', 'Wait as long as Retry-After says. 304 answers are not counted.'),
};

async function refuse(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  forMachines: boolean,
  status: 400 | 404 | 405 | 429,
): Promise<void> {
  if (!forMachines) return answerPlainly(door, request, response, status);
  const problem = problems[status]();
  return send(request, response, { ...problem, headers: { ...resourceHeaders, ...problem.headers } });
}
