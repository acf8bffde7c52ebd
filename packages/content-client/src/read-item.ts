import { itemAnswerSchema, movedSchema, removedProblemSchema } from '@shoal/content-schema';
import type { z } from 'zod';
import type { Answer } from './fetch-answer.js';
import type { ItemResult, Moved, Removed } from './item-result.js';
import { parseAnswer } from './parse-answer.js';
import { readAbsent } from './read-absent.js';
import { read, type ReadOptions, type ReadSettings } from './read.js';

const hiddenRedirect = Symbol('hidden redirect');

/** Reads what stands at the address of one item. */
export async function readItem<T extends { slug: string }>(
  { url, slug, schema }: { url: string; slug: string; schema: z.ZodType<T> },
  settings: ReadSettings,
  options?: ReadOptions,
): Promise<ItemResult<T>> {
  const readFound = (answer: Answer) => parseAnswer(answer, itemAnswerSchema(schema)).data;
  const gone = { 404: readAbsent, 410: (answer: Answer) => readRemoved(answer, slug) };
  const result = await read<ItemResult<T> | typeof hiddenRedirect>(
    url,
    { ...gone, 0: () => hiddenRedirect, 200: readFound, 308: readMoved },
    settings,
    options,
  );
  if (result !== hiddenRedirect) return result;

  // Browsers show nothing of a redirect but its end.
  const readEnd = (answer: Answer): Moved => ({
    type: 'moved',
    slug: readFound(answer).slug,
    url: answer.url,
  });
  return read<ItemResult<T>>(url, { ...gone, 200: readEnd }, { ...settings, redirect: 'follow' }, options);
}

function readMoved(answer: Answer): Moved {
  return parseAnswer(answer, movedSchema).data;
}

function readRemoved(answer: Answer, slug: string): Removed {
  const { removedAt, reason, explanation, replacement, digest } = parseAnswer(answer, removedProblemSchema);
  return { type: 'removed', slug, removedAt, reason, explanation, replacement, digest };
}
