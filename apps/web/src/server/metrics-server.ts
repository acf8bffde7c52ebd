import { createServer, type Server } from 'node:http';
import { describeError, type Log } from './log.js';

/** Where metrics are read, and what they are. */
export interface MetricsServerOptions {
  read: () => Promise<string>;
  contentType: string;
  log: Log;
}

/** Answers `/metrics`, on a port of its own that readers cannot reach. */
export function createMetricsServer({ read, contentType, log }: MetricsServerOptions): Server {
  return createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    read().then(
      (text) => response.writeHead(200, { 'content-type': contentType }).end(text),
      (error: unknown) => {
        log('error', 'metrics cannot be read', { error: describeError(error) });
        response.writeHead(500).end();
      },
    );
  });
}
