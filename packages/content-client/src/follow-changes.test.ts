import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createContentClient, type FollowParams } from './index.js';
import { notFoundProblem } from './testing/examples.js';
import { serveFeed, type ServedFeed } from './testing/feed.js';
import { answering, serve } from './testing/serve.js';

const clientOf = (url: string) => createContentClient({ baseUrl: url, timeoutMs: 2000, retries: 0 });

/** Follows until `count` changes came and answers their cursors; each is told to `onChange`. */
async function follow(
  url: string,
  count: number,
  params: FollowParams = {},
  onChange: (seen: number) => void = () => undefined,
): Promise<string[]> {
  const seen: string[] = [];
  for await (const change of clientOf(url).changes.follow(params)) {
    seen.push(change.event === 'resync' ? 'resync' : change.cursor);
    onChange(seen.length);
    if (seen.length === count) break;
  }
  return seen;
}

const cursors = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `aaaaaaaa.${from + index}`);

describe('following the changes', () => {
  test('gives every change once, in order, and goes on as they happen', async () => {
    const feed = await serveFeed(5);
    const seen = await follow(feed.url, 8, {}, (count) => {
      if (count >= 5) setTimeout(feed.grow, 20);
    });
    expect(seen).toEqual(cursors(1, 8));
    expect(feed.requests[0]).toBe('/api/v1/changes?wait=25');
  });

  test('goes on from the cursor it gave, with its filters', async () => {
    const feed = await serveFeed(5);
    expect(
      await follow(feed.url, 2, { after: 'aaaaaaaa.3', topic: 'data', include: ['document', 'linked'] }),
    ).toEqual(cursors(4, 5));
    expect(feed.requests).toEqual([
      '/api/v1/changes?topic=data&include=document%2Clinked&after=aaaaaaaa.3&wait=25',
    ]);
  });

  test.each<[string, ServedFeed['faults'][number]]>([
    ['a reset connection', (response) => response.socket?.resetAndDestroy()],
    ['an answer that breaks off', (response, body) => breakOff(response, body)],
    ['a cut body that claims to be whole', (response, body) => response.end(body.slice(0, -30))],
    ['the page of a proxy', (response) => response.end('<html>Back soon</html>')],
    ['a server that is starting', (response) => response.writeHead(503, { 'Retry-After': '0' }).end()],
    ['a fault of the server', (response) => response.writeHead(500).end()],
  ])('skips and repeats nothing after %s', async (_what, fault) => {
    const feed = await serveFeed(3);
    const failures: string[] = [];
    feed.faults.push(fault, pass, fault);
    const onRetry = (error: Error) => failures.push(error.name);
    const seen = await follow(feed.url, 5, { onRetry }, (count) => {
      if (count >= 3) setTimeout(feed.grow, 20);
    });
    expect(seen).toEqual(cursors(1, 5));
    expect(failures).toEqual(['ContentError', 'ContentError']);
  });

  test('from now on misses nothing, even where its first wait breaks off', async () => {
    const feed = await serveFeed(5);
    feed.faults.push(pass, (response) => {
      feed.grow();
      response.socket?.resetAndDestroy();
    });
    setTimeout(feed.grow, 300);
    expect(await follow(feed.url, 2, { after: 'now' })).toEqual(cursors(6, 7));
  });

  test('says that everything has to be read again when a new epoch began, and ends', async () => {
    const feed = await serveFeed(3);
    const seen = await follow(feed.url, 99, {}, (count) => {
      if (count === 3) setTimeout(feed.restore, 50);
    });
    expect(seen).toEqual([...cursors(1, 3), 'resync']);
  });

  test('ends with the reason of whoever ends it, while it waits and while it pauses', async () => {
    const feed = await serveFeed(0);
    const enough = new Error('enough');
    const waiting = new AbortController();
    setTimeout(() => waiting.abort(enough), 100);
    await expect(follow(feed.url, 1, { signal: waiting.signal })).rejects.toBe(enough);
    const pausing = new AbortController();
    const onRetry = () => void setTimeout(() => pausing.abort(enough), 20);
    const params = { signal: pausing.signal, onRetry };
    const busy = await serve(answering({ status: 503, headers: { 'retry-after': '60' } }));
    await expect(follow(busy.url, 1, params)).rejects.toBe(enough);
  });

  test('does not hammer a server that answers at once with nothing', async () => {
    const { url, requests } = await serve(answering({ body: { data: [], next: 'aaaaaaaa.0', more: false } }));
    const signal = AbortSignal.timeout(900);
    await expect(follow(url, 1, { after: 'aaaaaaaa.0', signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(requests.length).toBeLessThanOrEqual(5);
  });

  test('waits and pauses no longer than it is told to, and asks without waiting after a failure', async () => {
    const feed = await serveFeed(0);
    feed.faults.push((response) => response.writeHead(503, { 'Retry-After': '60' }).end());
    setTimeout(feed.grow, 50);
    const pauses: number[] = [];
    const onRetry = (_: Error, delayMs: number) => pauses.push(delayMs);
    await follow(feed.url, 1, { after: 'aaaaaaaa.0', wait: 7, longestPauseMs: 50, onRetry });
    expect(pauses).toEqual([50]);
    expect(feed.requests.map((url) => /wait=\d+/.exec(url)?.[0])).toEqual(['wait=7', 'wait=0']);
  });

  test.each([
    ['what it is filtered by never was', { status: 404, body: notFoundProblem }, 'status'],
    ['a parameter is wrong', { status: 400, body: { ...notFoundProblem, status: 400 } }, 'status'],
    ['the answer breaks the contract', { body: { data: [{}], next: 'x', more: false } }, 'contract'],
  ])('gives up where %s', async (_what, answer, code) => {
    const { url, requests } = await serve(answering(answer));
    await expect(follow(url, 1)).rejects.toMatchObject({ name: 'ContentError', code });
    expect(requests).toHaveLength(1);
  });
});

const pass = (response: ServerResponse, body: string) => void response.end(body);

function breakOff(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, 40), () => response.destroy());
}
