import { formatPath, listFailures, type Failure } from '@shoal/content-schema';
import type { z } from 'zod';
import { ContentError } from './content-error.js';
import type { Answer } from './fetch-answer.js';

/** What an answer says, if it is JSON and as the contract has it. */
export function parseAnswer<T>(answer: Answer, schema: z.ZodType<T>): T {
  const { url, status } = answer;
  const result = check(readJson(answer), schema, answer);
  if (result.success) return result.data;
  const failures = listFailures(result.error);
  throw new ContentError('contract', `The answer breaks the contract ${describe(failures)}`, {
    url,
    status,
    failures,
    cause: result.error,
  });
}

function readJson({ url, status, headers, body }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    const type = headers.get('content-type') ?? 'no content type';
    throw new ContentError('body', `The answer (status ${status}, ${type}) is not JSON`, {
      url,
      status,
      cause,
    });
  }
}

function check<T>(value: unknown, schema: z.ZodType<T>, { url, status }: Answer) {
  try {
    return schema.safeParse(value);
  } catch (cause) {
    // Lists may hold lists without end, and the schema follows them until the stack is full.
    throw new ContentError('contract', 'The answer is nested too deeply', { url, status, cause });
  }
}

function describe([first, ...others]: Failure[]): string {
  const where = formatPath(first?.path ?? []) || 'its root';
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `at ${where}: ${first?.message}${more}`;
}
