import { ContentError } from './content-error.js';
import { startDeadline, type Deadline } from './deadline.js';
import { maxAnswerBytes, readBody } from './read-body.js';

/** One answer of the server, as `onRead` is told of it. */
export interface ReadEvent {
  /** The address that was read. */
  url: string;
  /** The HTTP status. */
  status: number;
  /** The cache tags that the answer depends on; empty where the server sent none, or a browser hides them. */
  tags: string[];
  /** Milliseconds from the request to the end of the body. */
  ms: number;
}

/** How to ask for one answer. */
export interface FetchAnswerOptions {
  fetch: typeof globalThis.fetch;
  timeoutMs: number;
  redirect: 'manual' | 'follow';
  onRead: ((event: ReadEvent) => void) | undefined;
  signal: AbortSignal | undefined;
}

/** A complete answer, not yet understood. */
export interface Answer {
  /** The address that was read; after followed redirects, the last. */
  url: string;
  /** The HTTP status; 0 for a redirect that a browser hides. */
  status: number;
  headers: Headers;
  body: Uint8Array;
}

/** Asks once. The timeout covers everything up to the last byte. */
export async function fetchAnswer(url: string, options: FetchAnswerOptions): Promise<Answer> {
  const { signal, timeoutMs, onRead } = options;
  signal?.throwIfAborted();
  const startedAt = performance.now();
  const deadline = startDeadline(timeoutMs, signal);
  let status: number | null = null;
  let answer: Answer;
  try {
    const response = await startFetch(url, options, deadline.signal);
    status = response.status;
    answer = await complete(url, response);
  } catch (cause) {
    throw explainBreak(cause, { signal, deadline, timeoutMs, url, status });
  } finally {
    deadline.clear();
  }
  onRead?.({
    url,
    status: answer.status,
    tags: cacheTags(answer.headers),
    ms: performance.now() - startedAt,
  });
  return answer;
}

/** What was being read when it failed. */
interface Interrupted {
  signal: AbortSignal | undefined;
  deadline: Deadline;
  timeoutMs: number;
  url: string;
  status: number | null;
}

/** The error for an answer that did not come whole. Throws the caller's own reason where they gave it up. */
export function explainBreak(
  cause: unknown,
  { signal, deadline, timeoutMs, url, status }: Interrupted,
): ContentError {
  signal?.throwIfAborted();
  if (cause instanceof ContentError) return cause;
  return deadline.signal.aborted
    ? new ContentError('timeout', `No complete answer within ${timeoutMs} ms`, { url, status, cause })
    : new ContentError('network', describeBreak(status, cause), { url, status, cause });
}

/** Called without `this`: a browser's `fetch` refuses any other than the window. */
export function startFetch(
  url: string,
  { fetch, redirect }: Pick<FetchAnswerOptions, 'fetch' | 'redirect'>,
  signal: AbortSignal,
) {
  return fetch(url, { headers: { accept: 'application/json' }, redirect, signal });
}

async function complete(url: string, response: Response): Promise<Answer> {
  const { status, headers } = response;
  const body = await readBody(response);
  if (!body)
    throw new ContentError('too-large', `The answer exceeds ${maxAnswerBytes} bytes`, { url, status });
  return { url: response.url || url, status, headers, body };
}

function describeBreak(status: number | null, cause: unknown): string {
  const reason = rootOf(cause);
  return `${status === null ? 'No answer' : 'The answer broke off'}${reason && ` (${reason})`}`;
}

/** Node's `fetch` says only "fetch failed"; what failed is its cause. */
function rootOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return rootOf(error.cause) || error.message;
}

function cacheTags(headers: Headers): string[] {
  const tags = headers.get('cache-tag') ?? '';
  return tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
