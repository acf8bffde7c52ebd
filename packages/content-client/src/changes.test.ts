import { describe, expect, test } from 'vitest';
import { createContentClient } from './index.js';
import { notFoundProblem } from './testing/examples.js';
import { cursorGoneProblem, exampleChange } from './testing/feed.js';
import { answering, serve, type CannedAnswer } from './testing/serve.js';

async function clientOf(...answers: CannedAnswer[]) {
  const server = await serve(answering(...answers));
  return { client: createContentClient({ baseUrl: server.url, retries: 0, timeoutMs: 2000 }), ...server };
}

const page = { data: [exampleChange(1)], next: 'aaaaaaaa.1', more: false };
const start = { line: 'start', cursor: 'aaaaaaaa.7', at: '2026-03-02T09:30:00.000Z' };
const topic = {
  type: 'topic',
  id: 't1',
  slug: 't1',
  url: 'https://blog.example.org/topics/t1',
  name: 'Data',
  description: null,
  changedAt: '2026-03-02T09:30:00.000Z',
};
const item = { line: 'item', item: topic, dependsOn: ['topic:t1'] };
const linesOf = (...lines: unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('a part of the change feed', () => {
  test('is asked for with its filters', async () => {
    const { client, requests } = await clientOf({ body: page });
    const params = {
      after: 'aaaaaaaa.0',
      organisation: ['tidewater', 'lantern'],
      type: 'article',
      limit: 5,
    } as const;
    expect(await client.changes.list(params)).toEqual(page);
    expect(requests).toEqual([
      '/api/v1/changes?after=aaaaaaaa.0&organisation=tidewater%2Clantern&type=article&limit=5',
    ]);
  });

  test('of a feed that began anew says so', async () => {
    const { client } = await clientOf({ status: 410, body: cursorGoneProblem });
    expect(await client.changes.list({ after: 'aaaaaaaa.9' })).toEqual({
      event: 'resync',
      snapshot: cursorGoneProblem.snapshot,
    });
  });

  test('filtered by what never was is null', async () => {
    const { client } = await clientOf({ status: 404, body: notFoundProblem });
    expect(await client.changes.list({ topic: 'never-was' })).toBeNull();
  });
});

describe('a snapshot', () => {
  const read = async (...answers: CannedAnswer[]) => {
    const { client, requests } = await clientOf(...answers);
    const lines = [];
    for await (const line of client.snapshot({ type: ['topic', 'page'] })) lines.push(line);
    return { lines, requests };
  };

  test('is read line by line', async () => {
    const { lines, requests } = await read({ body: linesOf(start, item, { line: 'end', items: 1 }) });
    expect(lines).toEqual([start, item, { line: 'end', items: 1 }]);
    expect(requests).toEqual(['/api/v1/snapshot?type=topic%2Cpage']);
  });

  test.each([
    ['breaks off before its end', linesOf(start, item), { code: 'network' }],
    ['breaks off in a line', linesOf(start, item).slice(0, -20), { code: 'body' }],
    ['is empty', '', { code: 'network' }],
    ['has lost an item', linesOf(start, item, { line: 'end', items: 2 }), { code: 'contract' }],
    ['has no first line', linesOf(item, { line: 'end', items: 1 }), { code: 'contract' }],
    ['goes on after its end', linesOf(start, { line: 'end', items: 0 }, item), { code: 'contract' }],
    ['has a wrong item', linesOf(start, { ...item, item: { ...topic, name: 3 } }), { code: 'contract' }],
  ])('that %s is no snapshot', async (_how, body, error) => {
    await expect(read({ body })).rejects.toMatchObject({ name: 'ContentError', ...error });
  });

  test('that is cut by the network is no snapshot', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200);
      response.write(linesOf(start, item), () => response.destroy());
    });
    const lines = createContentClient({ baseUrl: url }).snapshot();
    expect((await lines.next()).value).toEqual(start);
    expect((await lines.next()).value).toEqual(item);
    await expect(lines.next()).rejects.toMatchObject({ code: 'network' });
  });

  test('whose server falls silent is given up', async () => {
    const { url } = await serve((_request, response) => void response.write(linesOf(start, item)));
    const lines = createContentClient({ baseUrl: url, timeoutMs: 300 }).snapshot();
    expect((await lines.next()).value).toEqual(start);
    expect((await lines.next()).value).toEqual(item);
    await expect(lines.next()).rejects.toMatchObject({ code: 'timeout' });
  });

  test('may be read as slowly as its reader likes', async () => {
    const { url } = await serve((_request, response) => {
      response.write(linesOf(start, item));
      setTimeout(() => response.end(linesOf({ line: 'end', items: 1 })), 100);
    });
    const read: string[] = [];
    for await (const { line } of createContentClient({ baseUrl: url, timeoutMs: 300 }).snapshot()) {
      read.push(line);
      await new Promise((resolve) => setTimeout(resolve, 350));
    }
    expect(read).toEqual(['start', 'item', 'end']);
  });

  test('that nobody wants any more is let go', async () => {
    let closed = () => {};
    const ended = new Promise<void>((resolve) => (closed = resolve));
    const { url } = await serve((_request, response) => {
      response.once('close', closed).write(linesOf(start, item));
    });
    for await (const { line } of createContentClient({ baseUrl: url }).snapshot())
      if (line === 'start') break;
    await ended;
  });

  test('that is refused says why', async () => {
    await expect(read({ status: 404, body: notFoundProblem })).rejects.toMatchObject({
      code: 'status',
      status: 404,
      problem: { title: 'Not found' },
    });
  });
});
