import { ContentError } from './content-error.js';

/** The longest `Retry-After` that is waited for: 5 seconds. A server that asks for more is not asked again. */
export const longestRetryAfterMs = 5_000;

const firstBackoffMs = 100;
const longestBackoffMs = 2_000;
const passingStatuses = new Set([429, 502, 503, 504]);

/** Tries again while what went wrong may pass by itself. Every read is a GET, so asking twice does no harm. */
export async function retry<T>(
  attempt: () => Promise<T>,
  { retries, signal }: { retries: number; signal: AbortSignal | undefined },
): Promise<T> {
  for (let failed = 0; ; failed += 1) {
    try {
      return await attempt();
    } catch (error) {
      const delay = failed < retries ? delayBeforeRetry(error, failed) : null;
      if (delay === null) throw error;
      await sleep(delay, signal);
    }
  }
}

/** Milliseconds to wait after a failure: what the server asks for, and exponential backoff with full jitter. Null: do not retry. */
export function delayBeforeRetry(error: unknown, failed: number): number | null {
  if (!(error instanceof ContentError) || !mayPass(error)) return null;
  const askedMs = (error.retryAfter ?? 0) * 1_000;
  if (askedMs > longestRetryAfterMs) return null;
  return askedMs + Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** failed);
}

function mayPass({ code, status }: ContentError): boolean {
  if (code === 'status') return status !== null && passingStatuses.has(status);
  return code === 'network' || code === 'timeout';
}

/** Waits; ends early when the caller gives up, and the next attempt then rejects with the caller's reason. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', wake);
    if (signal?.aborted) wake();
  });
}
