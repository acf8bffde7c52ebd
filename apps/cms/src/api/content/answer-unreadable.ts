import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { createProblem, type JsonReply } from './reply.js';

/**
 * Answers what Node gives up before it is a request, for a server's `clientError`: with a problem, as every other error
 * has one, where Node itself would send a status without a word.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, body } = explain(error);
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Cache-Control: no-store',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

function explain({ code }: NodeJS.ErrnoException): JsonReply {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const detail = `The address and the headers are longer than the ${maxHeaderSize} bytes that are read together`;
    return createProblem('request-too-large', { detail });
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return createProblem('request-timeout', { detail: 'Send the whole request at once' });
  }
  return createProblem('invalid-request', { detail: 'This is not HTTP/1.1, as RFC 9112 has it' });
}
