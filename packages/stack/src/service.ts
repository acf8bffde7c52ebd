import { setTimeout as wait } from 'node:timers/promises';
import { startChild, type Child, type Program } from './child.ts';

/** A program that answers requests. */
export interface ServiceOptions extends Program {
  /** Answers 2xx when it is ready. */
  healthUrl: string;
  /** How long it may take to become ready. */
  startTimeoutMs: number;
}

/** Starts a server and waits until it is ready; when it ends, takes too long or is not wanted any more, throws. */
export async function startService(options: ServiceOptions, signal?: AbortSignal): Promise<Child> {
  signal?.throwIfAborted();
  const child = await startChild(options);
  try {
    await Promise.race([
      child.ended.then(({ error }) => Promise.reject(error)),
      waitUntilHealthy(options, signal),
    ]);
    return child;
  } catch (error) {
    await child.stop();
    throw error;
  }
}

async function waitUntilHealthy(options: ServiceOptions, signal?: AbortSignal): Promise<void> {
  const { name, healthUrl, startTimeoutMs, logPath } = options;
  const giveUpAt = Date.now() + startTimeoutMs;
  while (!(await isHealthy(healthUrl))) {
    signal?.throwIfAborted();
    if (Date.now() > giveUpAt)
      throw new Error(
        `${name} was not ready after ${startTimeoutMs / 1000} seconds: ${healthUrl} does not answer. See ${logPath}`,
      );
    await wait(100);
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    // Refused, reset or too slow: it is not up yet, and the caller gives up in the end.
    return false;
  }
}
