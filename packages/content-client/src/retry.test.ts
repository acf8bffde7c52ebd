import { describe, expect, test } from 'vitest';
import { ContentError, createContentClient, longestRetryAfterMs } from './index.js';
import { parseRetryAfter } from './retry-after.js';
import { delayBeforeRetry } from './retry.js';
import { exampleSite } from './testing/examples.js';
import { answering, serve } from './testing/serve.js';

const found = { body: { data: exampleSite } };
const unavailable = { status: 503, body: '' };
const url = 'https://blog.example.org/api/v1/site';

test.each([429, 502, 503, 504])('after %i a read is tried again', async (status) => {
  const server = await serve(answering({ status, body: '' }, found));
  const site = await createContentClient({ baseUrl: server.url, retries: 1 }).site.get();
  expect(site).toEqual(exampleSite);
  expect(server.requests).toHaveLength(2);
});

test('after a reset a read is tried again', async () => {
  const answer = answering(found);
  const server = await serve((request, response) => {
    if (server.requests.length === 1) request.socket.resetAndDestroy();
    else answer(request, response);
  });
  expect(await createContentClient({ baseUrl: server.url, retries: 1 }).site.get()).toEqual(exampleSite);
});

test('after a timeout a read is tried again, with the whole time anew', async () => {
  const answer = answering(found);
  const server = await serve((request, response) => {
    if (server.requests.length > 1) answer(request, response);
  });
  const client = createContentClient({ baseUrl: server.url, retries: 1, timeoutMs: 1_000 });
  expect(await client.site.get()).toEqual(exampleSite);
});

test('when the retries are used up, the last error is thrown', async () => {
  const server = await serve(answering(unavailable));
  const read = createContentClient({ baseUrl: server.url, retries: 2 }).site.get();
  await expect(read).rejects.toMatchObject({ code: 'status', status: 503 });
  expect(server.requests).toHaveLength(3);
});

test('onRead is told of every answer, the ones before a retry too', async () => {
  const server = await serve(answering(unavailable, found));
  const statuses: number[] = [];
  const onRead = ({ status }: { status: number }) => statuses.push(status);
  await createContentClient({ baseUrl: server.url, onRead }).site.get();
  expect(statuses).toEqual([503, 200]);
});

test.each([
  ['a broken contract', { body: { data: {} } }],
  ['an answer that is not JSON', { body: '<html>' }],
  ['a bad request', { status: 400, body: '' }],
  ['an error of the server that will not pass by itself', { status: 500, body: '' }],
])('%s is not tried again', async (_what, answer) => {
  const server = await serve(answering(answer, found));
  const read = createContentClient({ baseUrl: server.url, retries: 5 }).site.get();
  await expect(read).rejects.toBeInstanceOf(ContentError);
  expect(server.requests).toHaveLength(1);
});

test('Retry-After is waited for', async () => {
  const server = await serve(answering({ ...unavailable, headers: { 'retry-after': '1' } }, found));
  const startedAt = performance.now();
  await createContentClient({ baseUrl: server.url, retries: 1 }).site.get();
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(990);
});

test('a Retry-After that is too long to wait for ends the read and is passed on', async () => {
  const server = await serve(answering({ ...unavailable, headers: { 'retry-after': '60' } }, found));
  const read = createContentClient({ baseUrl: server.url, retries: 5 }).site.get();
  await expect(read).rejects.toMatchObject({ code: 'status', status: 503, retryAfter: 60 });
  expect(server.requests).toHaveLength(1);
});

describe('the wait before a retry', () => {
  const delays = (failed: number, retryAfter: number | null = null) =>
    Array.from({ length: 500 }, () =>
      delayBeforeRetry(new ContentError('status', '', { url, status: 503, retryAfter }), failed),
    ).map(Number);

  test.each([
    [0, 100],
    [1, 200],
    [3, 800],
    [9, 2_000],
  ])('is anywhere below its bound: after %i earlier failures, %i ms', (failed, bound) => {
    expect(Math.max(...delays(failed))).toBeLessThan(bound);
    expect(Math.max(...delays(failed))).toBeGreaterThan(bound / 2);
    expect(Math.min(...delays(failed))).toBeLessThan(bound / 2);
  });

  test('comes on top of what the server asks for', () => {
    expect(Math.min(...delays(0, 3))).toBeGreaterThanOrEqual(3_000);
    expect(Math.max(...delays(9, longestRetryAfterMs / 1_000))).toBeLessThan(7_000);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-02T09:30:00Z');

  test.each([
    [null, null],
    ['', null],
    ['soon', null],
    ['0', 0],
    [' 120 ', 120],
    ['Mon, 02 Mar 2026 09:30:30 GMT', 30],
    ['Mon, 02 Mar 2026 09:00:00 GMT', 0],
  ])('%j means %j seconds', (header, seconds) => {
    expect(parseRetryAfter(header, now)).toBe(seconds);
  });
});
