import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { JsonReply, LinesReply, Reply } from './reply.js';

const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
};

/** How an answer is written. */
export interface WriteOptions {
  /** For how many seconds a shared cache may serve it without asking; 0: not at all. */
  sharedMaxAgeS: number;
  /** Told of what breaks an answer off. */
  onError(error: unknown): void;
}

/** Writes an answer, or 304 where the reader has it already. An answer that cannot be finished breaks off. */
export async function writeReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  { sharedMaxAgeS, onError }: WriteOptions,
): Promise<void> {
  if ('body' in reply) return writeJson(request, response, reply, sharedMaxAgeS);
  await writeLines(request, response, reply, onError);
}

function writeJson(
  request: IncomingMessage,
  response: ServerResponse,
  reply: JsonReply,
  sharedMaxAgeS: number,
): void {
  const body = reply.bytes ?? Buffer.from(JSON.stringify(reply.body));
  const etag = mayBeKept(reply) ? etagOf(body) : null;
  const fresh = etag !== null && matches(request.headers['if-none-match'], etag);
  response.writeHead(fresh ? 304 : reply.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': cacheControl(sharedMaxAgeS),
    ...commonHeaders(reply),
    ...(etag !== null && { ETag: etag }),
    ...(!fresh && { 'Content-Length': body.length }),
    ...reply.headers,
  });
  response.end(fresh || request.method === 'HEAD' ? undefined : body);
}

/** Browsers always ask; a shared cache need not where it is set so, as it can be told by cache tags. */
const cacheControl = (sharedMaxAgeS: number) =>
  `public, max-age=0, ${sharedMaxAgeS > 0 ? `s-maxage=${sharedMaxAgeS}, ` : ''}must-revalidate`;

const mayBeKept = ({ status, headers }: JsonReply) =>
  status === 200 && headers?.['Cache-Control'] !== 'no-store';

/** Made of the bytes: it differs whenever they do, after an upgrade of this program too. */
const etagOf = (body: Buffer) => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

async function writeLines(
  request: IncomingMessage,
  response: ServerResponse,
  reply: LinesReply,
  onError: (error: unknown) => void,
): Promise<void> {
  response.writeHead(reply.status, {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
    ...commonHeaders(reply),
    ...reply.headers,
  });
  if (request.method === 'HEAD') return void response.end();
  try {
    await pipeline(Readable.from(asText(reply.lines)), response);
  } catch (error) {
    if (!isAbandoned(error)) onError(error);
  }
}

async function* asText(lines: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** Whether it was the reader who went away. */
const isAbandoned = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

const commonHeaders = (reply: Reply) => ({
  'Cache-Tag': reply.tags.join(','),
  'X-Content-Type-Options': 'nosniff',
  ...corsHeaders,
});

/** Answers a browser that asks what it may send. */
export function writePreflight(response: ServerResponse): void {
  response.writeHead(204, {
    ...corsHeaders,
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': 'If-None-Match, Accept, traceparent',
    'Access-Control-Max-Age': '86400',
    Allow: 'GET, HEAD, OPTIONS',
  });
  response.end();
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((given) => given.trim() === '*' || given.trim().replace(/^W\//, '') === etag);
}
