import { fetchAnswer, type Answer, type FetchAnswerOptions } from './fetch-answer.js';
import { retry } from './retry.js';
import { unexpectedStatus } from './unexpected-status.js';

/** Options of a single read. */
export interface ReadOptions {
  /** Gives the read up, also while it waits to retry; the read then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
}

/** How every read of a client is made. */
export type ReadSettings = Pick<FetchAnswerOptions, 'fetch' | 'timeoutMs' | 'onRead'> & { retries: number };

/** What to make of an answer, by its status. */
export type Outcomes<T> = Readonly<Record<number, (answer: Answer) => T>>;

/** Reads one address. An answer whose status is not among the outcomes is an error. */
export function read<T>(
  url: string,
  outcomes: Outcomes<T>,
  settings: ReadSettings & Partial<Pick<FetchAnswerOptions, 'redirect'>>,
  { signal }: ReadOptions = {},
): Promise<T> {
  const attempt = async () => {
    const answer = await fetchAnswer(url, { redirect: 'manual', ...settings, signal });
    const outcome = outcomes[answer.status];
    if (!outcome) throw unexpectedStatus(answer);
    return outcome(answer);
  };
  return retry(attempt, { retries: settings.retries, signal });
}
