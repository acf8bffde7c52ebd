/** An end for something that may take too long. */
export interface TimeLimit {
  /** Aborts when the time is up, or with the signal that was given. */
  signal: AbortSignal;
  /** Rejects when it aborts. */
  passed: Promise<never>;
  /** What it was for has ended: it lets go of everything. */
  end(): void;
}

/**
 * Starts the clock. Not `AbortSignal.any` with `AbortSignal.timeout`: Node 20 may forget such a timeout before its time is
 * up, and then keeps what waited for it for ever.
 */
export function startTimeLimit(ms: number, given: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(new DOMException('The time is up', 'TimeoutError')), ms);
  const giveUp = () => controller.abort(given.reason);
  given.addEventListener('abort', giveUp, { once: true });
  if (given.aborted) giveUp();
  const passed = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(toError(signal.reason));
    else signal.addEventListener('abort', () => reject(toError(signal.reason)), { once: true });
  });
  // Who uses the signal alone need not look at it.
  passed.catch(() => undefined);
  return {
    signal,
    passed,
    end() {
      clearTimeout(timer);
      given.removeEventListener('abort', giveUp);
    },
  };
}

const toError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
