import { pino } from 'pino';

/** How much a line matters. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** Writes one line of JSON per event: when, how grave, what, and whatever else is known. */
export type Log = (level: LogLevel, message: string, facts?: Record<string, unknown>) => void;

/** A log that leaves out what matters less than `lowest`, and says some things on every line. It goes to standard output. */
export function createLog(lowest: LogLevel, everywhere: Record<string, unknown> = {}): Log {
  const logger = pino({
    level: lowest,
    base: everywhere,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  });
  return (level, message, facts = {}) => logger[level](facts, message);
}

/** An error as one string for the log, with what caused it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` (cause: ${describeError(error.cause)})`;
  return `${error.name}: ${error.message}${cause}`;
}
