import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Lets Next answer one request. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Next inside this thread. */
export interface NextApp {
  handle: NextHandler;
  close(): Promise<void>;
}

interface NextOptions {
  dir: string;
  dev: boolean;
  hostname: string;
  port: number;
  httpServer?: Server;
}
type CreateNext = (options: NextOptions) => {
  prepare(): Promise<void>;
  getRequestHandler(): NextHandler;
  close(): Promise<void>;
};

// Next is CommonJS, and its types call that differently for Node than for a bundler.
const createNext = createRequire(import.meta.url)('next') as CreateNext;

const folder = path.join(import.meta.dirname, '../..');

/** Starts Next: built pages, or in development pages compiled as they change. */
export async function startNext(siteUrl: string, development?: Server): Promise<NextApp> {
  const { hostname, port } = new URL(siteUrl);
  const app = createNext({
    dir: folder,
    dev: development !== undefined,
    hostname,
    port: Number(port || 80),
    ...(development && { httpServer: development }),
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  return { handle: (request, response) => handle(request, response), close: () => app.close() };
}
