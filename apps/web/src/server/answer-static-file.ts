import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPlainly } from './answer-plainly.js';
import { chooseCoding } from './coding.js';
import type { FrontDoor } from './front-door.js';
import { resourceHeaders } from './security-headers.js';

/** Answers with a file that never changes under its address; everything else of Next's own is absent. */
export async function answerStaticFile(
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const isIcon = path === '/favicon.ico';
  const file = door.staticFiles.get(isIcon ? (door.assets.get('favicon.svg') ?? path) : path);
  if (!file) return answerPlainly(door, request, response, 404);
  const coding = chooseCoding(request.headers['accept-encoding']);
  const { bytes, etag } = await file.read(coding);
  const headers = {
    ...resourceHeaders,
    etag,
    'cache-control': isIcon ? 'public, max-age=86400' : 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  };
  if (names(request.headers['if-none-match'], etag)) return void response.writeHead(304, headers).end();
  response.writeHead(200, {
    ...headers,
    'content-type': file.contentType,
    'content-length': bytes.length,
    ...(coding !== 'identity' && { 'content-encoding': coding }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Whether the reader has it already (RFC 9110, 13.1.2). */
const names = (ifNoneMatch = '', etag: string) =>
  ifNoneMatch.split(',').some((given) => ['*', etag].includes(given.trim().replace(/^W\//, '')));
