import type { Failure, Problem } from '@shoal/content-schema';

/**
 * Why content could not be read. The list is closed:
 *
 * - `network`: no answer, or one that broke off (refused, reset, name not found, cut short)
 * - `timeout`: the whole answer, its body included, was not there in time
 * - `too-large`: the answer is larger than `maxAnswerBytes`
 * - `status`: a status that says neither found, moved, absent nor removed
 * - `body`: the answer is not JSON
 * - `contract`: the answer is JSON, but not what the contract promises
 *
 * Three things are deliberately not among them. An item that is absent, removed or moved is an answer. A read that
 * the caller aborts rejects with the reason of the caller's own signal. A wrong argument is a `TypeError`.
 */
export type ContentErrorCode = 'network' | 'timeout' | 'too-large' | 'status' | 'body' | 'contract';

/** What is known of a failed read besides its code and message. */
export interface ContentErrorDetails {
  /** The address that was read. */
  url: string;
  /** The HTTP status; null when no answer began. */
  status?: number | null;
  /** What the Content API itself says is wrong (RFC 9457); null when it did not say. */
  problem?: Problem | null;
  /** For how many seconds the server asks to be left alone; null when it did not ask. */
  retryAfter?: number | null;
  /** For `contract`: each place where the answer breaks it, its path from the root of the answer. */
  failures?: readonly Failure[];
  /** The error beneath this one. */
  cause?: unknown;
}

/** Content could not be read. It says nothing of whether the content exists. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** Why, in a word to decide by. */
  readonly code: ContentErrorCode;
  /** Every read is a GET. */
  readonly method = 'GET';
  /** The address that was read. */
  readonly url: string;
  /** The HTTP status; null when no answer began. */
  readonly status: number | null;
  /** What the Content API itself says is wrong (RFC 9457); null when it did not say. */
  readonly problem: Problem | null;
  /** For how many seconds the server asks to be left alone; null when it did not ask. */
  readonly retryAfter: number | null;
  /** For `contract`: each place where the answer breaks it, its path from the root of the answer. */
  readonly failures: readonly Failure[];

  constructor(code: ContentErrorCode, what: string, details: ContentErrorDetails) {
    super(`${what}: GET ${details.url}`, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.url = details.url;
    this.status = details.status ?? null;
    this.problem = details.problem ?? null;
    this.retryAfter = details.retryAfter ?? null;
    this.failures = details.failures ?? [];
  }
}
