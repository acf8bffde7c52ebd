import type { Problem, ProblemKind } from '@shoal/content-schema';

/** An answer before it is written: its status, what it depends on, and its body. */
export interface JsonReply {
  status: number;
  body: object;
  /** The body as it is sent, where it was made already for somebody else. */
  bytes?: Buffer;
  /** The cache tags of everything that it says. */
  tags: readonly string[];
  headers?: Record<string, string>;
}

/** An answer too large to hold: lines of JSON, written while they are read. It is never kept by a cache. */
export interface LinesReply {
  status: 200;
  lines: AsyncIterable<object>;
  tags: readonly string[];
  headers?: Record<string, string>;
}
export type Reply = JsonReply | LinesReply;

/** The tag of answers that depend on nothing that is stored. */
const constantTag = 'api';

const kinds: Record<ProblemKind, { status: number; title: string }> = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'not-found': { status: 404, title: 'There is nothing here' },
  removed: { status: 410, title: 'What was here has been removed' },
  'cursor-gone': { status: 410, title: 'This cursor leads nowhere any more' },
  withheld: { status: 410, title: 'This edition is withheld' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'request-too-large': { status: 431, title: 'The request is too large' },
  // The front door counts; clients learn of it here.
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'method-not-allowed': { status: 405, title: 'This address can only be read' },
  unavailable: { status: 503, title: 'The content cannot be read at the moment' },
  internal: { status: 500, title: 'Something went wrong here' },
};

/** An error answer, as RFC 9457. */
export function createProblem(
  kind: ProblemKind,
  extra: Partial<Pick<Problem, 'detail' | 'errors'>> & Record<string, unknown>,
  {
    tags = [constantTag],
    headers = {},
  }: { tags?: readonly string[] | undefined; headers?: Record<string, string> } = {},
): JsonReply {
  const { status, title } = kinds[kind];
  return {
    status,
    body: { type: `urn:shoal:problem:${kind}`, title, status, ...extra },
    tags,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  };
}

/** The status that goes with a kind of problem. */
export const problemStatus = (kind: ProblemKind): number => kinds[kind].status;

/** An answer that depends on nothing that is stored. */
export const createDocument = (body: object): JsonReply => ({ status: 200, body, tags: [constantTag] });
