import { createServer } from 'node:http';
import { problemSchema } from '@shoal/content-schema';
import { describe, expect, it } from 'vitest';
import { openFeed } from '../../content-store/feed/open-feed.js';
import { openSnapshots } from '../../content-store/feed/take-snapshot.js';
import { openReadPool } from '../../content-store/read-pool.js';
import type { Sql } from '../../content-store/sql.js';
import { createContentApi } from './content-api.js';
import { createDocumentReader } from './document-reader.js';

/** Asks a Content API that reads from `sql`, over real HTTP. */
async function ask(sql: Sql, headers: Record<string, string> = {}) {
  const told: unknown[] = [];
  const nowhere = { databaseUrl: 'postgres://nobody:nothing@127.0.0.1:1/none', asReadRole: false };
  const feed = openFeed({ ...nowhere, sql, onLost: () => undefined });
  const snapshots = openSnapshots({ ...nowhere, onError: () => undefined });
  const api = createContentApi({
    sql,
    feed,
    snapshots,
    readDocuments: createDocumentReader(sql, 'https://blog.example.org'),
    siteUrl: 'https://blog.example.org',
    sharedMaxAgeS: 0,
    changesKeptDays: 0,
    onError: (error, requestId) => told.push({ error, requestId }),
  });
  const server = createServer((request, response) => void api(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  try {
    const response = await fetch(`http://127.0.0.1:${address.port}/api/v1/articles`, { headers });
    return { response, text: await response.text(), told };
  } finally {
    server.close();
    await feed.close();
    await snapshots.close();
  }
}

describe('errors that are not the reader’s', () => {
  it('answers 503 with Retry-After while the database is down', async () => {
    const pool = openReadPool({
      databaseUrl: 'postgres://nobody:nothing@127.0.0.1:1/none',
      max: 1,
      timeoutMs: 500,
      asReadRole: false,
      onError: () => undefined,
    });
    const { response, text, told } = await ask(pool);
    await pool.close();
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(problemSchema.parse(JSON.parse(text)).type).toBe('urn:shoal:problem:unavailable');
    expect(told).toHaveLength(1);
  });

  it('answers 500 with an id and no stack where the fault is ours', async () => {
    const { response, text, told } = await ask({
      rows: () => Promise.reject(new TypeError('secret detail')),
    });
    expect(response.status).toBe(500);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(problemSchema.parse(JSON.parse(text)).type).toBe('urn:shoal:problem:internal');
    expect(text).not.toMatch(/secret|stack|at /);
    expect(told).toHaveLength(1);
  });

  it('are told with the id that the request came with, if it is one', async () => {
    const broken: Sql = { rows: () => Promise.reject(new Error('broken')) };
    const { response, told } = await ask(broken, { 'x-request-id': 'from-the-front_1' });
    expect(response.headers.get('x-request-id')).toBe('from-the-front_1');
    expect(told).toMatchObject([{ requestId: 'from-the-front_1' }]);
    const { response: other } = await ask(broken, { 'x-request-id': 'two words' });
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
