import type { Server } from 'node:http';
import { describeError, type Log } from './log.js';
import { isMessageToWorker } from './worker-messages.js';

/** How long requests under way may take to end. */
const drainMs = 10_000;
/** How often connections that have become idle are closed. */
const sweepMs = 50;

/** What ends with the process. */
export interface ShutDownOptions {
  server: Server;
  /** Aborted first: whoever waits for something to happen waits no longer. */
  draining: AbortController;
  /** Ends what requests need, once none is left. */
  close: () => Promise<void>;
  log: Log;
  /** Whether another process says when to end, which signals may reach as well. */
  isWorker: boolean;
}

/**
 * Ends the process at SIGTERM or SIGINT: no new connections, requests under way finish, a second signal ends at once.
 * It ends so, but as failed, after an error that nobody caught, since nothing can be relied on any more.
 */
export function shutDownInOrder(options: ShutDownOptions): void {
  const { draining, log, isWorker } = options;
  const stop = (code: number, reason: Record<string, unknown>) => {
    if (draining.signal.aborted && isWorker) return;
    if (draining.signal.aborted) process.exit(1);
    log('info', 'stopping', reason);
    void end(options, code);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(0, { signal }));
  process.on('message', (message) => {
    if (isMessageToWorker(message) && message.type === 'shoal:stop') stop(0, { reason: 'told to' });
  });
  process.on('uncaughtException', (error) => {
    log('error', 'error that nobody caught', { error: describeError(error), stack: error.stack });
    stop(1, { reason: 'error' });
  });
  // Nothing was left half done: whoever began it has only not waited for its end.
  process.on('unhandledRejection', (error) => {
    log('error', 'failure that nobody waited for', { error: describeError(error) });
  });
}

async function end({ server, draining, close, log }: ShutDownOptions, code: number): Promise<void> {
  const late = setTimeout(() => {
    log('warn', 'requests did not end in time', { drainMs });
    process.exit(1);
  }, drainMs);
  late.unref();
  draining.abort();
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false;
  });
  // Connections that end a request from now on would be kept alive.
  setInterval(() => server.closeIdleConnections(), sweepMs).unref();
  await new Promise((resolve) => server.close(resolve));
  await close().catch((error: unknown) => log('error', 'did not end well', { error: describeError(error) }));
  process.exit(code);
}
