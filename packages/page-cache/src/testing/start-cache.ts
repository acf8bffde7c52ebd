import {
  Agent,
  createServer,
  request as sendRequest,
  type IncomingHttpHeaders,
  type RequestOptions,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createPageCache, type PageCache, type PageCacheOptions, type RenderFailure } from '../index.js';

/** An answer as it came over the wire. */
export interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  body: string;
}

/** A page cache behind a real server, for the length of one test. */
export interface RunningCache {
  cache: PageCache;
  port: number;
  failures: RenderFailure[];
  get: (target: string, headers?: Record<string, string>, method?: string) => Promise<Received>;
}

/** Starts a page cache behind a real server. */
export async function startCache(options: PageCacheOptions): Promise<RunningCache> {
  const failures: RenderFailure[] = [];
  const cache = createPageCache({ onFailure: (failure) => failures.push(failure), ...options });
  const server = createServer(cache.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => {
    agent.destroy();
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return {
    cache,
    port,
    failures,
    get: (target, headers = {}, method = 'GET') => ask({ port, agent, path: target, headers, method }),
  };
}

/** Without a client's conveniences: the target as it is given, the body as it comes. */
function ask(options: RequestOptions): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = sendRequest({ host: '127.0.0.1', ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          body: bytes.toString(),
        });
      });
    });
    request.on('error', reject).end();
  });
}
