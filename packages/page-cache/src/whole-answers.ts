import { ServerResponse, type IncomingMessage } from 'node:http';
import { Duplex } from 'node:stream';
import type { Exchange } from './exchange.js';

/** An answer that is ready to be sent. */
export interface Ready {
  status: number;
  /** Names and values, one after the other; the same list for the same answer. */
  headers: string[];
  /** None: it is not to have one. */
  body?: Buffer;
}

/** What Node keeps of an answer's head; its types do not tell. */
type Internals = ServerResponse & {
  _header?: unknown;
  _headerSent?: boolean;
  maxRequestsOnConnectionReached?: boolean;
};

/** Together these bound the memory: larger answers and further ones are sent in parts, as Node does. */
const largestBytes = 64 * 1024;
const most = 128;

/**
 * Sends ready answers. Node makes every head anew from its headers and hands head and body over as a list, which is a third
 * of the time that a hit takes. So an answer that is asked for again within a second is kept in one piece, with the head that
 * Node made, for as long as its Date is true.
 */
export class WholeAnswers {
  #second = 0;
  /** Null: asked for once in this second. */
  readonly #pieces = new Map<readonly string[], Buffer | null>();

  send({ request, response }: Exchange, ready: Ready, now: number): void {
    const { status, headers, body } = ready;
    this.#forgetBefore(Math.floor(now / 1000));
    const isUsual = canSendWhole && isAsUsual(request, response);
    const piece = isUsual ? this.#pieces.get(headers) : undefined;
    if (piece) return sendWhole(response, status, piece);
    response.writeHead(status, headers);
    if (isUsual) this.#note(ready, piece === null ? getHead(response) : null);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #forgetBefore(second: number): void {
    if (second === this.#second) return;
    this.#second = second;
    this.#pieces.clear();
  }

  #note({ headers, body }: Ready, head: string | null): void {
    if ((body?.length ?? 0) > largestBytes) return;
    if (head !== null)
      this.#pieces.set(headers, Buffer.concat([Buffer.from(head, 'latin1'), ...(body ? [body] : [])]));
    else if (this.#pieces.size < most) this.#pieces.set(headers, null);
  }
}

/** Whether the head is the one of most answers: nobody added to it, and the connection stays. */
function isAsUsual(request: IncomingMessage, response: Internals): boolean {
  return (
    request.method === 'GET' &&
    request.httpVersionMinor === 1 &&
    response.shouldKeepAlive &&
    response.maxRequestsOnConnectionReached !== true &&
    response.getHeaderNames().length === 0 &&
    // An answer to a request that was sent before the last one was answered waits for its turn.
    response.socket !== null
  );
}

const getHead = ({ _header: head }: Internals) => (typeof head === 'string' ? head : null);

/** Writes head and body past the response, and has it end as one that has sent them. */
function sendWhole(response: Internals, status: number, piece: Buffer): void {
  response.statusCode = status;
  response._header = 'sent';
  response._headerSent = true;
  response.socket?.write(piece);
  response.end();
}

/** Whether this version of Node lets an answer be sent so, tried out: with another one it is sent in parts. */
const canSendWhole = sendsWhole();

function sendsWhole(): boolean {
  const sent: string[] = [];
  const socket = new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _coding, done) {
      sent.push(chunk.toString());
      done();
    },
  });
  const respond = (): ServerResponse => {
    const request = { method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 };
    const response = new ServerResponse(request as IncomingMessage);
    // It asks no more of a socket than that it can be written to.
    response.assignSocket(socket as Parameters<ServerResponse['assignSocket']>[0]);
    return response;
  };
  const first = respond();
  const head = getHead(first.writeHead(200, ['a', 'b', 'content-length', '1']));
  first.end('c');
  first.detachSocket(socket as Parameters<ServerResponse['assignSocket']>[0]);
  const inParts = sent.splice(0).join('');
  const second = respond();
  sendWhole(second, 200, Buffer.from(`${head}c`));
  return inParts === `${head}c` && sent.join('') === inParts && second.writableEnded;
}
