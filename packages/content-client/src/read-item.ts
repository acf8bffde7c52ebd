import { itemAnswerSchema, movedSchema, removedProblemSchema } from '@shoal/content-schema';
import type { z } from 'zod';
import type { Answer } from './fetch-answer.js';
import type { Moved, Removed } from './item-result.js';
import { parseAnswer } from './parse-answer.js';
import { readAbsent } from './read-absent.js';
import { read, type ReadOptions, type ReadSettings } from './read.js';

const hiddenRedirect = Symbol('hidden redirect');

/** What is read, and what to make of it. */
export interface ItemAddress<Found, Gone> {
  url: string;
  schema: z.ZodType<Found>;
  /** The slug of the item that an answer is about. */
  slugOf: (found: Found) => string;
  /** What an answer 410 says. */
  readGone: (answer: Answer) => Gone;
}

/** Reads what stands at the address of one item, or of something that belongs to it. */
export async function readItem<Found, Gone>(
  { url, schema, slugOf, readGone }: ItemAddress<Found, Gone>,
  settings: ReadSettings,
  options?: ReadOptions,
): Promise<Found | Gone | Moved | null> {
  const readFound = (answer: Answer) => parseAnswer(answer, itemAnswerSchema(schema)).data;
  const gone = { 404: readAbsent, 410: readGone };
  const result = await read<Found | Gone | Moved | null | typeof hiddenRedirect>(
    url,
    { ...gone, 0: () => hiddenRedirect, 200: readFound, 308: readMoved },
    settings,
    options,
  );
  if (result !== hiddenRedirect) return result;

  // Browsers show nothing of a redirect but its end.
  const readEnd = (answer: Answer): Moved => ({
    type: 'moved',
    slug: slugOf(readFound(answer)),
    url: answer.url,
  });
  return read<Gone | Moved | null>(
    url,
    { ...gone, 200: readEnd },
    { ...settings, redirect: 'follow' },
    options,
  );
}

/** What became of an item that was taken away; `slug` is what was asked for. */
export function readRemoved(answer: Answer, slug: string): Removed {
  const { removedAt, reason, explanation, replacement, digest } = parseAnswer(answer, removedProblemSchema);
  return { type: 'removed', slug, removedAt, reason, explanation, replacement, digest };
}

function readMoved(answer: Answer): Moved {
  return parseAnswer(answer, movedSchema).data;
}
