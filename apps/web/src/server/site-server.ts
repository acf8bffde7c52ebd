import { createServer, STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { listCommonHeaders, resourceHeaders } from './security-headers.js';

/** How long things may take, in milliseconds, and how large they may be, in bytes. */
export interface ServerLimits {
  /** The address and all headers of a request together. */
  headerBytes: number;
  /** Until all headers of a request are there. */
  headersMs: number;
  /** Until the whole request is there. */
  requestMs: number;
  /** How often those two are looked at. */
  checkMs: number;
  /** Between two requests of one connection. */
  keepAliveMs: number;
  /** Without a byte in either direction while an answer is sent. */
  stalledMs: number;
}

/**
 * Requests here are short and have no body. Connections outlive those of the usual proxy, which keeps them for 60
 * seconds: it must not send a request on one that is being closed.
 */
const usualLimits: ServerLimits = {
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  requestMs: 15_000,
  checkMs: 2_000,
  keepAliveMs: 75_000,
  stalledMs: 60_000,
};

/** An HTTP server that no slow or greedy client can hold up. It answers nothing yet. */
export function createSiteServer(siteUrl: string, limits: Partial<ServerLimits> = {}): Server {
  const { headerBytes, headersMs, requestMs, checkMs, keepAliveMs, stalledMs } = {
    ...usualLimits,
    ...limits,
  };
  const server = createServer({
    maxHeaderSize: headerBytes,
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkMs,
    keepAliveTimeout: keepAliveMs,
  });
  server.timeout = stalledMs;
  const headers = { ...listCommonHeaders(siteUrl), ...resourceHeaders };
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    answerUnreadable(error, socket, headers),
  );
  return server;
}

const statuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what never became a request. */
function answerUnreadable(
  { code = '' }: NodeJS.ErrnoException,
  socket: Duplex,
  headers: Record<string, string>,
): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = statuses[code] ?? 400;
  const text = `${STATUS_CODES[status]}\n`;
  const lines = Object.entries({
    ...headers,
    connection: 'close',
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', text].join('\r\n'));
}
