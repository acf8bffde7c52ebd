import { changesAnswerSchema, cursorGoneProblemSchema, type ChangesAnswer } from '@shoal/content-schema';
import { apiAddress } from './api-address.js';
import { joined, type ChangesParams } from './changes-params.js';
import type { Answer } from './fetch-answer.js';
import { parseAnswer } from './parse-answer.js';
import { readAbsent } from './read-absent.js';
import { read, type ReadOptions, type ReadSettings } from './read.js';

/** The cursor leads nowhere any more: forget what was kept, read a snapshot and follow from its cursor. */
export interface Resync {
  event: 'resync';
  /** Where the snapshot is; `client.snapshot()` reads it. */
  snapshot: string;
}

/** Where a client reads, and how. */
export interface ReadFrom {
  baseUrl: string;
  settings: ReadSettings;
}

/** Changes after a cursor, or what became of it; null when the API says that what they are filtered by never was. */
export function readChanges(
  { baseUrl, settings }: ReadFrom,
  params: ChangesParams = {},
  options?: ReadOptions,
): Promise<ChangesAnswer | Resync | null> {
  const timeoutMs = settings.timeoutMs + (params.wait ?? 0) * 1000;
  return read<ChangesAnswer | Resync | null>(
    apiAddress(baseUrl, ['changes'], joined(params)),
    { 200: (answer) => parseAnswer(answer, changesAnswerSchema), 404: readAbsent, 410: readGone },
    { ...settings, timeoutMs },
    options,
  );
}

function readGone(answer: Answer): Resync {
  const { snapshot } = parseAnswer(answer, cursorGoneProblemSchema);
  return { event: 'resync', snapshot };
}
