import type { Problem, ProblemKind } from '@shoal/content-schema';
import type { Answer } from './send.js';

const statuses = {
  'invalid-request': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Partial<Record<ProblemKind, number>>;

const titles: Record<keyof typeof statuses, string> = {
  'invalid-request': 'The request is not valid',
  'not-found': 'There is nothing at this address',
  'method-not-allowed': 'This address can only be read',
  'too-many-requests': 'Too many requests',
  internal: 'Something went wrong here',
  unavailable: 'The service is unavailable',
};

/** An error answer of the API that the front door gives by itself. */
export function createProblem(kind: keyof typeof statuses, detail: string): Answer {
  const problem: Problem = {
    type: `urn:shoal:problem:${kind}`,
    title: titles[kind],
    status: statuses[kind],
    detail,
  };
  return {
    status: statuses[kind],
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
    },
    body: JSON.stringify(problem),
  };
}
