import { compress, createBody, type EncodedBody } from './encoded-body.js';
import type { Entry } from './entry.js';
import { getKeeping } from './keeping.js';
import type { Parts } from './parts.js';
import { createReadyAnswer } from './ready-answer.js';
import { RenderFailure } from './render-failure.js';
import { checkAnswer, listHeaders, type RenderedAnswer } from './renderer.js';

/** What a renderer gave, and when it began: counted in changes, and in milliseconds. */
export interface Rendered {
  answer: RenderedAnswer;
  begunAt: number;
  renderedAt: number;
}

/** What came of a render. */
export interface RenderResult {
  entry: Entry;
  isKept: boolean;
  /** Names and values of the headers for those alone who waited for it. */
  once: readonly string[];
}

/** Larger bodies are sent uncoded at first, and compressed afterwards. */
const largeBytes = 64 * 1024;

/** Makes of a rendered answer what is sent and kept; throws when it is not one. */
export async function createEntry(
  { store, now }: Parts,
  key: string,
  { answer, begunAt, renderedAt }: Rendered,
): Promise<RenderResult> {
  const headers = checkAnswer(answer);
  const { status } = answer;
  if (status >= 500) throw new RenderFailure('status', `The renderer answered ${status}`, { answer });
  const tags = [...new Set(answer.tags)];
  const contentType = headers.find(([name]) => /^content-type$/i.test(name))?.[1] ?? '';
  const body = store.shared.find(createBody(answer.body, contentType));
  if (!isLarge(body)) await compress(body);
  const keeping = getKeeping({ ...answer, tags }, headers, now());
  const entry: Entry = {
    key,
    answer: createReadyAnswer(status, headers, body),
    tags,
    begunAt,
    renderedAt,
    ...(keeping ?? { goodUntil: 0, renewFrom: 0 }),
    failedAt: 0,
    reads: 0,
    lastReadAt: 0,
  };
  const once = listHeaders({ status, headers: answer.headersOnce ?? {} }).flat();
  return { entry, isKept: keeping !== null, once };
}

/** Whether a body is compressed only after it was sent. */
export const isLarge = ({ bytes }: EncodedBody): boolean =>
  !bytes.gzip && (bytes.identity?.length ?? 0) > largeBytes;
