import { problemSchema, type Problem } from '@shoal/content-schema';
import { ContentError } from './content-error.js';
import type { Answer } from './fetch-answer.js';
import { parseAnswer } from './parse-answer.js';
import { parseRetryAfter } from './retry-after.js';

/** The error for a status that this read has no place for. */
export function unexpectedStatus(answer: Answer): ContentError {
  const { url, status, headers } = answer;
  const problem = readProblem(answer);
  const what = `Answered ${status}${problem ? ` ${describe(problem)}` : ''}`;
  return new ContentError('status', what, {
    url,
    status,
    problem,
    retryAfter: parseRetryAfter(headers.get('retry-after')),
  });
}

/** A proxy's error page is no problem document; that is not worth a second error. */
function readProblem(answer: Answer): Problem | null {
  try {
    return parseAnswer(answer, problemSchema);
  } catch (error) {
    if (error instanceof ContentError) return null;
    throw error;
  }
}

function describe({ title, detail, errors = [] }: Problem): string {
  const parameters = errors.map((error) => `${error.parameter}: ${error.detail}`).join('; ');
  return [title, detail, parameters].filter(Boolean).join(' — ');
}
