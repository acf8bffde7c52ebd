import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createKeptFacets } from '../../content-store/article-facets.js';
import { createKeptCounts } from '../../content-store/search/kept-counts.js';
import { createTotals } from '../../content-store/totals.js';
import { apiRoot } from './api-root.js';
import { findRoute } from './find-route.js';
import { createAbsent } from './get-item-reply.js';
import { isUnavailable } from './is-unavailable.js';
import { isPercentEncoded, readQuery, type ParameterFault } from './read-query.js';
import { createProblem, type Reply } from './reply.js';
import type { ApiContext } from './route.js';
import { routes } from './routes.js';
import { writePreflight, writeReply } from './write-reply.js';

/** What the Content API is made with. */
export interface ContentApiOptions extends Omit<ApiContext, 'totals' | 'facets' | 'searchCounts'> {
  /** For how many seconds a shared cache may serve an answer without asking; 0: not at all. */
  sharedMaxAgeS: number;
  /** Told of errors that are our own, with the id that their answer carries. */
  onError(error: unknown, requestId: string): void;
}

/** Answers a request below `/api/v1`. */
export type ContentApi = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const retryAfterSeconds = 5;

/** Made once: a reason of its own for each request that ends would cost more than all the rest of ending it. */
const readerGone = new Error('The reader is gone');

/** Whether a request is the Content API's: everything below its root, known or not. */
export const isContentApi = (target: string) => /^\/api\/v1(?:[/?]|$)/.test(target);

/** Makes the Content API: public, read-only, from the content store alone. */
export function createContentApi(options: ContentApiOptions): ContentApi {
  const context = {
    ...options,
    totals: createTotals(options.sql),
    facets: createKeptFacets(options.sql),
    searchCounts: createKeptCounts(),
  };
  return async (request, response) => {
    if (request.method === 'OPTIONS') return writePreflight(response);
    const requestId = readRequestId(request) ?? randomUUID();
    const gone = new AbortController();
    response.once('close', () => gone.abort(readerGone));
    const reply = await answer(request, gone.signal, context, requestId);
    if (reply.status >= 400) response.setHeader('X-Request-Id', requestId);
    await writeReply(request, response, reply, {
      sharedMaxAgeS: options.sharedMaxAgeS,
      onError: (error) => options.onError(error, requestId),
    });
  };
}

/** The id that a server in front of this one gave the request, so that both write the same into their logs. */
function readRequestId({ headers }: IncomingMessage): string | null {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : null;
}

async function answer(
  { method = 'GET', url = '' }: IncomingMessage,
  signal: AbortSignal,
  context: ApiContext & ContentApiOptions,
  requestId: string,
): Promise<Reply> {
  try {
    const unreadable = refuseAddress(url);
    if (unreadable) return unreadable;
    const [path = '', search = ''] = url.slice(apiRoot.length).split(/\?(.*)/s);
    const found = findRoute(routes, path);
    if (!found) return createAbsent();
    if (method !== 'GET' && method !== 'HEAD') return refuseMethod(method);
    const { route, parts } = found;
    const read = readQuery(search, route.query);
    if (!read.ok) return refuseParameters(read.faults);
    return await route.handle({ parts, query: read.query, signal }, context);
  } catch (error) {
    context.onError(error, requestId);
    return explain(error);
  }
}

/** No browser or proxy of note sends or passes on more. */
const longestAddress = 4096;

/** The answer to an address that cannot be read at all. */
function refuseAddress(target: string): Reply | null {
  if (target.length > longestAddress) {
    const detail = `The address has ${target.length} characters, and ${longestAddress} are read at most`;
    return createProblem('address-too-long', { detail });
  }
  const [path = ''] = target.split('?', 1);
  if (/^[\x21-\x7e]*$/.test(target) && isPercentEncoded(path)) return null;
  return createProblem('invalid-request', {
    detail: 'The address is not percent-encoded UTF-8, as RFC 3986 has it',
  });
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

function explain(error: unknown): Reply {
  const headers = { 'Cache-Control': 'no-store' };
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
