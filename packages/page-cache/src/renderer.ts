import { validateHeaderName, validateHeaderValue, type IncomingMessage } from 'node:http';

/** What a renderer is asked for. */
export interface RenderRequest {
  /** Path and query, only with the parameters that count, sorted by name. */
  target: string;
  /** The very request when the answer is for this reader alone; null when it is for everybody. */
  request: IncomingMessage | null;
  /** Aborts when the time for the render is up. */
  signal: AbortSignal;
}

/** A whole answer, as it is for everybody who asks for this target. */
export interface RenderedAnswer {
  status: number;
  /** Names in any case. `Set-Cookie` and `Content-Encoding` are refused; `Content-Length` is made here. */
  headers?: Readonly<Record<string, string>>;
  /** Headers for those alone who waited for this render, such as its id; they are not kept. */
  headersOnce?: Readonly<Record<string, string>>;
  body: string | Uint8Array;
  /** Names of everything that the answer depends on: a change that names one of them makes it old. */
  tags?: Iterable<string>;
  /** From when on the answer is no longer true although nothing changed. */
  validUntil?: Date | null;
}

/** Makes an answer. It may reject; an answer of 500 or above is a failure too, but is sent when there is no older copy. */
export type Renderer = (request: RenderRequest) => Promise<RenderedAnswer>;

const forOneConnection = new Set(
  'connection keep-alive proxy-connection te trailer transfer-encoding upgrade content-length date age cache-status'.split(
    ' ',
  ),
);

/** The headers of an answer that is for everybody; throws when the answer is not one for a cache. */
export function checkAnswer(answer: RenderedAnswer): [string, string][] {
  const headers = listHeaders(answer);
  if (headers.some(([name]) => /^set-cookie$/i.test(name)))
    throw new TypeError('The renderer gave Set-Cookie in an answer that is for everybody');
  if (answer.validUntil && Number.isNaN(answer.validUntil.getTime()))
    throw new TypeError('The renderer gave a validUntil that is not a date');
  return headers;
}

/** The headers of an answer but for those of one connection; throws when it is no whole answer. */
export function listHeaders({
  status,
  headers = {},
}: Pick<RenderedAnswer, 'status' | 'headers'>): [string, string][] {
  const isWhole = Number.isInteger(status) && status >= 200 && status <= 599 && ![206, 304].includes(status);
  if (!isWhole) throw new TypeError(`The renderer must give a whole answer; got the status ${status}`);
  const named = Object.entries(headers).find(([name]) => /^connection$/i.test(name))?.[1] ?? '';
  const dropped = new Set([...forOneConnection, ...named.toLowerCase().split(/[\s,]+/)]);
  const list = Object.entries(headers).filter(([name]) => !dropped.has(name.toLowerCase()));
  for (const [name, value] of list) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    if (/^content-encoding$/i.test(name))
      throw new TypeError('The renderer gave Content-Encoding: give the body uncoded');
  }
  return list;
}
