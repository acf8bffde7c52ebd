/** Errors of PostgreSQL that say it is down, starting, full or too slow: classes 08, 53 and 57. */
const unavailableStates = /^(08|53|57)/;

const networkErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ENOENT',
]);

/** What the driver says without a code when a connection cannot be had or broke. */
const driverMessages =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/;

/** Whether an error means that the database cannot be reached, rather than that something is wrong with us. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return networkErrors.has(code) || unavailableStates.test(code) || driverMessages.test(error.message);
}
