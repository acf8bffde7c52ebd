import { constants } from 'node:os';

/** A wish to stop, from the terminal or the system. */
export interface Interruption {
  /** Aborted as soon as somebody asks. */
  signal: AbortSignal;
  /** The exit code that says by which signal; 0 when there was none. */
  exitCode: () => number;
}

/** Turns Ctrl-C and its like into an AbortSignal. Asking again changes nothing: stopping is under way. */
export function stopOnSignal(): Interruption {
  const controller = new AbortController();
  let code = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) return;
      code = 128 + constants.signals[name];
      controller.abort(new Error(`Stopped by ${name}`));
    });
  }
  return { signal: controller.signal, exitCode: () => code };
}
