import { randomUUID } from 'node:crypto';
import {
  Agent,
  request as requestCms,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { Agent as SecureAgent, request as requestSecureCms } from 'node:https';
import { pipeline } from 'node:stream';
import { isChanges } from './kinds-of-target.js';

/** Where requests are passed on to, and what happens when that fails. */
export interface PassThroughOptions {
  cmsUrl: string;
  /** Aborted when the process is to end: whoever waits for a change is answered then. */
  draining: AbortSignal;
  /** How long the CMS may take to begin its answer. */
  timeoutMs: (target: string) => number;
  /** Headers of ours that hold over those of the CMS. */
  headers: Record<string, string>;
  /** Answers a request that the CMS did not. */
  onUnreachable: (passage: Passage, response: ServerResponse, error: Error) => void;
  /** Told when an answer broke off halfway. */
  onBrokenOff: (passage: Passage, error: Error) => void;
}

/** A request that is passed on, and the id that the CMS knows it by. */
export interface Passage {
  request: IncomingMessage;
  requestId: string;
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
  const open = createOpener(options.cmsUrl);
  const waits = createWaits(options.draining);
  return (request, response, target) => {
    const passage = { request, requestId: randomUUID() };
    let upstream: ClientRequest;
    const ask = (asked: string) => {
      const current = (upstream = open(asked, passage));
      giveUpAfter(current, options.timeoutMs(asked));
      current.once('error', (error: NodeJS.ErrnoException) => {
        if (current !== upstream || response.headersSent || response.destroyed) return;
        // The CMS closed a kept connection as it was used again; nothing was answered yet.
        if (current.reusedSocket && error.code === 'ECONNRESET') ask(asked);
        else options.onUnreachable(passage, response, error);
      });
      current.once('response', (answer) => streamBack(answer, passage, response, options));
      current.end();
    };
    ask(options.draining.aborted ? withoutWait(target) : target);
    const endWait = () => {
      const waiting = upstream;
      if (response.headersSent) return;
      ask(withoutWait(target));
      waiting.destroy();
    };
    if (isChanges(target)) waits.add(endWait);
    response.once('close', () => {
      waits.delete(endWait);
      upstream.destroy();
    });
  };
}

/** What ends the waits for a change, which would outlast the process. */
function createWaits(draining: AbortSignal): Set<() => void> {
  const waits = new Set<() => void>();
  draining.addEventListener('abort', () => waits.forEach((endWait) => endWait()));
  return waits;
}

/** The same question, answered at once: it has an answer to go on from, as if nothing had happened till then. */
function withoutWait(target: string): string {
  return isChanges(target) ? target.replace(/([?&]wait=)[^&]*/g, (_, name: string) => `${name}0`) : target;
}

function createOpener(cmsUrl: string) {
  const secure = cmsUrl.startsWith('https:');
  const agent = secure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  const open = secure ? requestSecureCms : requestCms;
  return (target: string, { request, requestId }: Passage): ClientRequest =>
    open(new URL(target, cmsUrl), {
      method: request.method,
      agent,
      headers: { ...listRequestHeaders(request), 'x-request-id': requestId },
    });
}

function giveUpAfter(upstream: ClientRequest, timeoutMs: number): void {
  const timer = setTimeout(
    () => upstream.destroy(new Error(`the CMS did not begin to answer within ${timeoutMs} ms`)),
    timeoutMs,
  );
  const stop = () => clearTimeout(timer);
  upstream.once('response', stop).once('close', stop);
}

function streamBack(
  answer: IncomingMessage,
  passage: Passage,
  response: ServerResponse,
  { headers, onBrokenOff }: PassThroughOptions,
): void {
  response.writeHead(answer.statusCode ?? 502, { ...listAnswerHeaders(answer), ...headers });
  // A reader who leaves breaks the answer off too; that is nobody's fault.
  answer.once('error', (error) => !response.closed && onBrokenOff(passage, error));
  pipeline(answer, response, () => undefined); // told above; the reader's side has nobody left to tell
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
