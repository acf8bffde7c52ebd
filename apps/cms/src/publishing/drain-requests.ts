import type { Server } from 'node:http';

const longestMs = 10_000;

/** Takes no new connection and waits until every request has its answer, or as long as is reasonable. */
export async function drainRequests(server: Server): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, longestMs).unref();
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
