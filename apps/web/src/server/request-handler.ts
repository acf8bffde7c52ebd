import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPage } from './answer-page.js';
import { answerPlainly } from './answer-plainly.js';
import { answerStaticFile } from './answer-static-file.js';
import type { FrontDoor } from './front-door.js';
import { describeError } from './log.js';
import { createProblem } from './problem.js';
import { readRequestTarget } from './request-target.js';
import { resourceHeaders } from './security-headers.js';
import { send } from './send.js';

/** Answers every request: from the CMS, from disk, or with a page. */
export function createRequestHandler(door: FrontDoor) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeaders(new Map(Object.entries(door.commonHeaders)));
    route(door, request, response).catch((error: unknown) => {
      door.log('error', 'request failed', { target: request.url, error: describeError(error) });
      if (response.headersSent) response.destroy();
      else void answerPlainly(door, request, response, 500);
    });
  };
}

async function route(door: FrontDoor, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const raw = request.url ?? '/';
  const forMachines = isApi(raw.split('?')[0] ?? '');
  const target = readRequestTarget(raw);
  if (!isAllowed(request.method, forMachines)) {
    response.setHeader('allow', forMachines ? 'GET, HEAD, OPTIONS' : 'GET, HEAD');
    return refuse(door, request, response, forMachines, 405);
  }
  if (target.type === 'malformed') return refuse(door, request, response, forMachines, 400);
  if (target.type === 'moved') return redirect(request, response, target.location);
  const { path, query } = target;
  if (path === '/health') return answerHealth(request, response);
  if (isPassedOn(path)) return door.passThrough(request, response, path + searchOf(raw));
  if (forMachines) return refuse(door, request, response, true, 404);
  if (/^\/(_next|assets|favicon\.ico)(\/|$)/.test(path))
    return answerStaticFile(door, request, response, path);
  response.setHeader('x-request-id', randomUUID());
  return answerPage(door, request, response, path, query);
}

const isApi = (path: string) => /^\/api(\/|$)/.test(path);
const isPassedOn = (path: string) => /^\/(api\/v1(\/|$)|media\/.)/.test(path);
const searchOf = (target: string) => (target.includes('?') ? target.slice(target.indexOf('?')) : '');

function isAllowed(method: string | undefined, forMachines: boolean): boolean {
  return method === 'GET' || method === 'HEAD' || (method === 'OPTIONS' && forMachines);
}

const problems = {
  400: () => createProblem('invalid-request', 'The address is too long or not well formed.'),
  404: () => createProblem('not-found', 'The Content API begins at /api/v1.'),
  405: () => createProblem('method-not-allowed', 'Use GET, HEAD or OPTIONS.'),
};

async function refuse(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  forMachines: boolean,
  status: 400 | 404 | 405,
): Promise<void> {
  if (!forMachines) return answerPlainly(door, request, response, status);
  const problem = problems[status]();
  return send(request, response, { ...problem, headers: { ...resourceHeaders, ...problem.headers } });
}

function redirect(request: IncomingMessage, response: ServerResponse, location: string): Promise<void> {
  const headers = { ...resourceHeaders, location, 'cache-control': 'public, max-age=3600' };
  return send(request, response, { status: 308, headers, body: '' });
}

function answerHealth(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = {
    ...resourceHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  };
  return send(request, response, { status: 200, headers, body: 'ok\n' });
}
