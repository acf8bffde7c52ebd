import { Agent, request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillStore } from '../../../test/fill-store.js';
import { generatedTargets } from '../../../test/generated-requests.js';
import { readOpenApiCheck, type OpenApiCheck } from '../../../test/open-api-check.js';
import { serveContentApi, type ServedContentApi } from '../../../test/serve-content-api.js';
import { createStoreDatabase, openStoreWriter } from '../../../test/store-database.js';
import { storedSite } from '../../../test/stored-items.js';
import type { TestDatabase } from '../../../test/test-database.js';
import { putItem } from '../../content-store/put-item.js';
import { routes } from './routes.js';

/** As many as a test run has time for; the long form is asked for by its number. */
const number = Number(process.env['GENERATED_REQUESTS'] ?? 10_000);
const atOnce = 50;
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

let database: TestDatabase;
let api: ServedContentApi;
let check: OpenApiCheck;

beforeAll(async () => {
  database = await createStoreDatabase();
  const writer = await openStoreWriter(database.url);
  await writer.transact((sql) => putItem(sql, storedSite(), { at: new Date(), by: null }));
  await writer.close();
  await fillStore(database.url, 60);
  api = await serveContentApi(database.url);
  check = await readOpenApiCheck(api.url);
});
afterAll(async () => {
  agent.destroy();
  await api.stop();
  await database.drop();
});

interface RawAnswer {
  status: number;
  contentType: string | null;
  text: string;
}

/** Asks for a target as it is: `fetch` would tidy it. */
const ask = (target: string) =>
  new Promise<RawAnswer>((resolve, reject) => {
    const asked = request(api.url, { path: target, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          contentType: response.headers['content-type'] ?? null,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    // A kept connection may be closed by the server at the moment that it is used again.
    asked.on('error', (error) => {
      if (asked.reusedSocket) void ask(target).then(resolve, reject);
      else reject(error);
    });
    asked.end();
  });

/** What is wrong with the answer to a target; null where nothing is. */
async function findFault(target: string): Promise<string | null> {
  const { status, contentType, text } = await ask(target);
  if (status >= 500) return `${target}: ${status} ${text} ${api.told.join(', ')}`;
  const path = target.slice('/api/v1'.length).replace(/\?.*/s, '');
  const bodies = contentType?.startsWith('application/x-ndjson') ? text.trim().split('\n') : [text];
  const faults = bodies.map((body) =>
    check({ path, status, contentType, body: JSON.parse(body) as unknown }),
  );
  const fault = faults.find((found) => found !== null);
  return fault ? `${target}: ${fault}` : null;
}

it(
  `answers ${number} generated requests as its OpenAPI document says, and none of them with an error of its own`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(generatedTargets(routes), { minLength: atOnce, maxLength: atOnce }),
        async (targets) => {
          const faults = await Promise.all(targets.map(findFault));
          expect(faults.filter((fault) => fault !== null)).toEqual([]);
        },
      ),
      { numRuns: Math.ceil(number / atOnce), endOnFailure: true },
    );
    expect(api.told).toEqual([]);
  },
  4 * 3_600_000,
);
