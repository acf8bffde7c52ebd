import type { Server } from 'node:http';
import type { Log } from './log.js';

/** How long requests under way may take to end. */
const drainMs = 10_000;

/** Ends the process at SIGTERM or SIGINT: no new connections, requests under way finish, a second signal ends at once. */
export function shutDownOnSignal(server: Server, close: () => Promise<void>, log: Log): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log('info', 'stopping', { signal });
    const late = setTimeout(() => {
      log('warn', 'requests did not end in time', { drainMs });
      process.exit(1);
    }, drainMs);
    late.unref();
    server.close(() => void close().finally(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
