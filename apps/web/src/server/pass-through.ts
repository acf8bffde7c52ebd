import {
  Agent,
  request as requestCms,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { Agent as SecureAgent, request as requestSecureCms } from 'node:https';
import { pipeline } from 'node:stream';

/** Where requests are passed on to, and what happens when that fails. */
export interface PassThroughOptions {
  cmsUrl: string;
  /** How long the CMS may take to begin its answer. */
  timeoutMs: number;
  /** Headers of ours that hold over those of the CMS. */
  headers: Record<string, string>;
  /** Answers a request that the CMS did not. */
  onUnreachable: (request: IncomingMessage, response: ServerResponse, error: Error) => void;
  /** Told when an answer broke off halfway. */
  onBrokenOff: (request: IncomingMessage, error: Error) => void;
}

/** Passes one request on to the CMS and streams its answer back. */
export type PassThrough = (request: IncomingMessage, response: ServerResponse, target: string) => void;

// Nothing that says who is asking: readers have no accounts, and an editor's cookie must not reach the public API.
const passedOn = new Set([
  ...['accept', 'accept-encoding', 'accept-language', 'if-match', 'if-none-match', 'if-modified-since'],
  ...['if-unmodified-since', 'range', 'if-range', 'origin', 'user-agent', 'traceparent', 'tracestate'],
  ...['access-control-request-method', 'access-control-request-headers'],
]);
const keptBack = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-connection', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'server', 'x-powered-by', 'set-cookie', 'strict-transport-security'],
]);

/** A function that passes requests on over kept connections. */
export function createPassThrough(options: PassThroughOptions): PassThrough {
  const secure = options.cmsUrl.startsWith('https:');
  const agent = secure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  const open = secure ? requestSecureCms : requestCms;
  return (request, response, target) => {
    const url = new URL(target, options.cmsUrl);
    const upstream = open(url, { method: request.method, agent, headers: listRequestHeaders(request) });
    const timer = setTimeout(
      () => upstream.destroy(new Error(`the CMS did not begin to answer within ${options.timeoutMs} ms`)),
      options.timeoutMs,
    );
    let readerLeft = false;
    response.once('close', () => {
      readerLeft = true;
      upstream.destroy();
    });
    upstream.once('close', () => clearTimeout(timer));
    upstream.once('error', (error) => {
      if (!response.headersSent && !response.destroyed) options.onUnreachable(request, response, error);
    });
    upstream.once('response', (answer) => {
      clearTimeout(timer);
      response.writeHead(answer.statusCode ?? 502, { ...listAnswerHeaders(answer), ...options.headers });
      answer.once('error', (error) => !readerLeft && options.onBrokenOff(request, error));
      pipeline(answer, response, () => undefined); // told above; the reader's side has nobody left to tell
    });
    upstream.end();
  };
}

function listRequestHeaders(request: IncomingMessage): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(request.headers).filter(([name]) => passedOn.has(name)));
}

function listAnswerHeaders(answer: IncomingMessage): OutgoingHttpHeaders {
  const named = (answer.headers.connection ?? '').toLowerCase().split(/\s*,\s*/);
  return Object.fromEntries(
    Object.entries(answer.headers).filter(([name]) => !keptBack.has(name) && !named.includes(name)),
  );
}
