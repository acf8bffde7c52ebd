import { createServer, request as sendRequest, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getResults, runTests } from 'http-cache-tests/client/runner.mjs';
import handleConfig from 'http-cache-tests/server/handle-config.mjs';
import handleState from 'http-cache-tests/server/handle-state.mjs';
import handleTest from 'http-cache-tests/server/handle-test.mjs';
import suites from 'http-cache-tests/tests/index.mjs';
import surrogateControl from 'http-cache-tests/tests/surrogate-control.mjs';
import { createPageCache } from '../index.js';
import { createForwardingRenderer, requestNumber } from './forwarding-renderer.js';

/** What came of one test of the suite. */
export interface Outcome {
  suite: string;
  id: string;
  name: string;
  /** `required` by the standards, `optimal` for hits, or a `check` of what caches do where either is right. */
  kind: 'required' | 'optimal' | 'check';
  /** What was seen instead; null: what the test expects. */
  seen: string | null;
}

/** Tests that are not met, and why. A test that is named nowhere is expected to be met. */
export interface NotMet {
  reason: string;
  tests: readonly string[];
}

/** Runs every test for shared caches through a page cache in front of the suite's own origin. */
export async function runSuite(): Promise<Outcome[]> {
  const all = [...suites, surrogateControl];
  const origin = await listen(answerAsOrigin);
  const { listener } = createPageCache({ render: createForwardingRenderer(getUrl(origin)), maxRenders: 100 });
  const front = await listen((request, response) => {
    // How the suite tells its origin what to answer, and asks what it saw, is not for a cache.
    if (!request.url?.startsWith('/test/')) return pass(getUrl(origin))(request, response);
    const number = request.headers['req-num'];
    requestNumber.run(typeof number === 'string' ? number : undefined, () => listener(request, response));
  });
  try {
    await runTests(all, fetch, false, getUrl(front), all.length * 100);
    return describe(all);
  } finally {
    for (const server of [front, origin]) {
      server.close();
      server.closeAllConnections();
    }
  }
}

function describe(all: readonly Suite[]): Outcome[] {
  const results = getResults();
  return all.flatMap((suite) =>
    suite.tests
      .filter((test) => !test.browser_only)
      .map(({ id, name, kind = 'required' }) => {
        const result = results[id];
        if (result === undefined) throw new Error(`The suite says nothing of its test ${id}`);
        return { suite: suite.id, id, name, kind, seen: result === true ? null : result.join(': ') };
      }),
  );
}

const answerAsOrigin: RequestListener = (request, response) => {
  const [, kind, ...path] = new URL(request.url ?? '', 'http://origin').pathname.split('/');
  if (kind === 'config') handleConfig(path, request, response);
  else if (kind === 'state') handleState(path, request, response);
  else handleTest(path, request, response);
};

function pass(origin: string): RequestListener {
  return (request, response) => {
    const { method, headers } = request;
    const passed = sendRequest(new URL(request.url ?? '', origin), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', (error) => response.destroy(error));
    request.pipe(passed);
  };
}

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const getUrl = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
