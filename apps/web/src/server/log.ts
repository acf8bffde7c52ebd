const levels = ['error', 'warn', 'info', 'debug'] as const;
/** How much a line matters. */
export type LogLevel = (typeof levels)[number];

/** Writes one line of JSON per event: when, how grave, what, and whatever else is known. */
export type Log = (level: LogLevel, message: string, facts?: Record<string, unknown>) => void;

/** A log that leaves out what matters less than `lowest`. Errors and warnings go to standard error. */
export function createLog(lowest: LogLevel): Log {
  return (level, message, facts = {}) => {
    if (levels.indexOf(level) > levels.indexOf(lowest)) return;
    const line = JSON.stringify({ time: new Date().toISOString(), level, message, ...facts });
    (level === 'error' || level === 'warn' ? process.stderr : process.stdout).write(`${line}\n`);
  };
}

/** An error as one string for the log, with what caused it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` (cause: ${describeError(error.cause)})`;
  return `${error.name}: ${error.message}${cause}`;
}
