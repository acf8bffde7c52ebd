import {
  articleEditionSchema,
  articleEditionSummarySchema,
  removedProblemSchema,
  withheldProblemSchema,
} from '@shoal/content-schema';
import { z } from 'zod';
import { apiAddress } from './api-address.js';
import type { Editions } from './content-client.js';
import type { Answer } from './fetch-answer.js';
import type { Removed, Withheld } from './item-result.js';
import { parseAnswer } from './parse-answer.js';
import { readItem, readRemoved } from './read-item.js';
import type { ReadSettings } from './read.js';

/** Reads the editions of articles. */
export function createEditions(baseUrl: string, settings: ReadSettings): Editions {
  return {
    list: async (slug, options) =>
      readItem(
        {
          url: apiAddress(baseUrl, ['articles', slug, 'editions']),
          schema: z.array(articleEditionSummarySchema).min(1),
          slugOf: ([newest]) => slugIn(newest?.url),
          readGone: (answer) => readRemoved(answer, slug),
        },
        settings,
        options,
      ),
    get: async (slug, number, options) =>
      readItem(
        {
          url: apiAddress(baseUrl, ['articles', slug, 'editions', checkNumber(number)]),
          schema: articleEditionSchema,
          slugOf: ({ article }) => article.slug,
          readGone: (answer) => readGone(answer, slug),
        },
        settings,
        options,
      ),
  };
}

const goneSchema = z.discriminatedUnion('type', [removedProblemSchema, withheldProblemSchema]);

function readGone(answer: Answer, slug: string): Removed | Withheld {
  const problem = parseAnswer(answer, goneSchema);
  if (problem.type === 'urn:shoal:problem:removed') return readRemoved(answer, slug);
  const { edition, publishedAt, reason, explanation } = problem;
  return { type: 'withheld', slug, edition, publishedAt, reason, explanation };
}

function checkNumber(number: number): string {
  if (Number.isSafeInteger(number) && number > 0) return String(number);
  throw new TypeError(`The number of an edition is a whole number from 1; got ${number}`);
}

/** The slug in the address of an edition. */
const slugIn = (url = '') => /\/articles\/([^/]+)\/editions\//.exec(url)?.[1] ?? '';
