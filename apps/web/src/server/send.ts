import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseCoding, encode } from './coding.js';

/** An answer whose bytes are all there. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

// Below this, coding costs more than it saves.
const worthCoding = 1024;

/** Sends an answer, coded as the request accepts; a HEAD request gets its headers only. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  const plain = Buffer.from(answer.body as string);
  const coding = plain.length < worthCoding ? 'identity' : chooseCoding(request.headers['accept-encoding']);
  const bytes = await encode(plain, coding);
  if (response.destroyed) return;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(coding !== 'identity' && { 'content-encoding': coding }),
    ...(plain.length >= worthCoding && { vary: 'Accept-Encoding' }),
    'content-length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
