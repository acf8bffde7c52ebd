import { snapshotLineSchema, type SnapshotLine } from '@shoal/content-schema';
import { apiAddress } from './api-address.js';
import { joined, type ChangeFilter } from './changes-params.js';
import { ContentError } from './content-error.js';
import { startDeadline } from './deadline.js';
import { explainBreak, startFetch } from './fetch-answer.js';
import { parseAnswer } from './parse-answer.js';
import { maxAnswerBytes, readBody } from './read-body.js';
import type { ReadFrom } from './read-changes.js';
import type { ReadOptions } from './read.js';
import { splitLines } from './split-lines.js';
import { unexpectedStatus } from './unexpected-status.js';

/**
 * Everything that is published, as it was at one moment: `start` with the cursor to follow from, each `item`, and
 * `end`. It is read as it is asked for, so that it may be larger than memory. One that breaks off rejects.
 */
export async function* readSnapshot(
  { baseUrl, settings }: ReadFrom,
  filter: ChangeFilter = {},
  { signal }: ReadOptions = {},
): AsyncGenerator<SnapshotLine, void, undefined> {
  const url = apiAddress(baseUrl, ['snapshot'], joined(filter));
  const { timeoutMs } = settings;
  signal?.throwIfAborted();
  const deadline = startDeadline(timeoutMs, signal);
  let status: number | null = null;
  try {
    const response = await startFetch(url, { ...settings, redirect: 'follow' }, deadline.signal);
    status = response.status;
    if (status !== 200) throw await refuse(url, response);
    const parts = { longest: maxAnswerBytes, onWait: deadline.restart, onPart: deadline.stop };
    yield* checkLines(splitLines(response, parts), { url, status, headers: response.headers });
  } catch (cause) {
    throw explainBreak(cause, { signal, deadline, timeoutMs, url, status });
  } finally {
    deadline.clear();
  }
}

async function refuse(url: string, response: Response): Promise<ContentError> {
  const { status, headers } = response;
  return unexpectedStatus({ url, status, headers, body: (await readBody(response)) ?? new Uint8Array() });
}

/** What each line says, if there is a first, a last and as many between as the last has it. */
async function* checkLines(
  lines: AsyncIterable<Uint8Array | null>,
  answer: { url: string; status: number; headers: Headers },
): AsyncGenerator<SnapshotLine, void, undefined> {
  let last: SnapshotLine | null = null;
  let items = 0;
  for await (const body of lines) {
    if (body === null) throw new ContentError('too-large', `A line exceeds ${maxAnswerBytes} bytes`, answer);
    const line = parseAnswer({ ...answer, body }, snapshotLineSchema);
    if ((last === null) !== (line.line === 'start') || last?.line === 'end') {
      throw new ContentError('contract', 'The lines of the snapshot are out of order', answer);
    }
    if (line.line === 'item') items += 1;
    if (line.line === 'end' && line.items !== items) {
      throw new ContentError('contract', `The snapshot has ${items} items and says ${line.items}`, answer);
    }
    last = line;
    yield line;
  }
  if (last?.line !== 'end')
    throw new ContentError('network', 'The snapshot broke off before its end', answer);
}
