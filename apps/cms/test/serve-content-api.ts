import { createServer } from 'node:http';
import { openContentApi, type OpenContentApi } from '../src/api/content/open-content-api.js';

/** A Content API without Strapi: a store and real HTTP. */
export interface ServedContentApi {
  /** Where it answers: `http://127.0.0.1:<port>`. */
  url: string;
  api: OpenContentApi;
  /** What was told of errors that are our own, and of what broke. */
  told: string[];
  /** Ends it as a CMS ends: whoever waits has their answer first. */
  stop(): Promise<void>;
  /** Ends it as a crash does: connections break. */
  kill(): Promise<void>;
}

/** Serves the content of a store database; on the port given, or on a free one. */
export async function serveContentApi(
  databaseUrl: string,
  { port = 0, sharedMaxAgeS = 0, changesKeptDays = 0 } = {},
): Promise<ServedContentApi> {
  const told: string[] = [];
  const api = openContentApi({
    databaseUrl,
    max: 5,
    timeoutMs: 5000,
    asReadRole: true,
    siteUrl: 'https://blog.example.org',
    sharedMaxAgeS,
    changesKeptDays,
    onError: (error) => void told.push(String(error)),
    onTrouble: (what, error) => void told.push(`${what}: ${String(error)}`),
  });
  const server = createServer((request, response) => void api.handle(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  const closed = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return {
    url: `http://127.0.0.1:${address.port}`,
    api,
    told,
    async stop() {
      const done = closed();
      api.endWaits();
      await done;
      await api.close();
    },
    async kill() {
      const done = closed();
      server.closeAllConnections();
      await done;
      await api.close();
    },
  };
}
