import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sql } from '../../content-store/sql.js';
import { createAbsent, getItemReply } from './get-item-reply.js';
import { getListReply } from './get-list-reply.js';
import { isUnavailable } from './is-unavailable.js';
import { parseItemParameters, parseListParameters, type ParameterFault } from './parameters.js';
import { createProblem, type Reply } from './reply.js';
import { apiRoot, findRoute, type Route } from './routes.js';
import { writePreflight, writeReply } from './write-reply.js';

/** What the Content API is made with. */
export interface ContentApiOptions {
  /** Reads the content store. */
  sql: Sql;
  /** Public address of the site, without a slash at its end. */
  siteUrl: string;
  /** Told of errors that are our own, with the id that their answer carries. */
  onError(error: unknown, requestId: string): void;
}

/** Answers a request below `/api/v1`. */
export type ContentApi = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const retryAfterSeconds = 5;

/** Whether a request is the Content API's: everything below its root, known or not. */
export const isContentApi = (target: string) => /^\/api\/v1(?:[/?]|$)/.test(target);

/** Makes the Content API: public, read-only, from the content store alone. */
export function createContentApi(options: ContentApiOptions): ContentApi {
  return async (request, response) => {
    const { method = 'GET', url = '' } = request;
    if (method === 'OPTIONS') return writePreflight(response);
    const reply = method === 'GET' || method === 'HEAD' ? await read(url, options) : refuseMethod(method);
    writeReply(request, response, reply);
  };
}

async function read(target: string, options: ContentApiOptions): Promise<Reply> {
  try {
    const [path = '', query = ''] = target.slice(apiRoot.length).split(/\?(.*)/s);
    const route = findRoute(path);
    return route ? await replyTo(route, query, options) : createAbsent();
  } catch (error) {
    return explain(error, options);
  }
}

async function replyTo(route: Route, query: string, { sql, siteUrl }: ContentApiOptions): Promise<Reply> {
  if (route.kind === 'item') {
    const parsed = parseItemParameters(query);
    return parsed.ok ? getItemReply(sql, route, siteUrl) : refuseParameters(parsed.faults);
  }
  const parsed = parseListParameters(query, route.filters);
  return parsed.ok ? getListReply(sql, route, parsed.parameters, siteUrl) : refuseParameters(parsed.faults);
}

const refuseParameters = (faults: ParameterFault[]) =>
  createProblem('invalid-request', {
    detail: faults.map(({ parameter, detail }) => `${parameter}: ${detail}`).join('; '),
    errors: faults,
  });

const refuseMethod = (method: string) =>
  createProblem(
    'method-not-allowed',
    { detail: `${method} is not possible here; use GET, HEAD or OPTIONS` },
    { headers: { Allow: 'GET, HEAD, OPTIONS' } },
  );

function explain(error: unknown, { onError }: ContentApiOptions): Reply {
  const requestId = randomUUID();
  onError(error, requestId);
  const headers = { 'X-Request-Id': requestId, 'Cache-Control': 'no-store' };
  if (!isUnavailable(error)) {
    return createProblem(
      'internal',
      { detail: 'The error has been written down. Try again later.' },
      { headers },
    );
  }
  return createProblem(
    'unavailable',
    { detail: 'The database does not answer. Try again in a moment.' },
    { headers: { ...headers, 'Retry-After': String(retryAfterSeconds) } },
  );
}
