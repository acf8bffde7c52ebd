import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError, createContentClient, maxAnswerBytes } from './index.js';
import { exampleArticle, exampleList, notFoundProblem, removedProblem } from './testing/examples.js';
import { answering, serve, type CannedAnswer } from './testing/serve.js';

type Listener = Parameters<typeof serve>[0];

/** Reads an article from a server that misbehaves, and gives the error and the address read. */
async function readFrom(listener: Listener, { timeoutMs = 2_000 } = {}) {
  const { url } = await serve(listener);
  const client = createContentClient({ baseUrl: url, retries: 0, timeoutMs });
  const error = await client.articles.get('our-first-year').then(
    () => expect.unreachable('the read should fail'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ContentError);
  return { error, address: `GET ${url}/api/v1/articles/our-first-year` };
}

const html = { 'content-type': 'text/html; charset=utf-8' };

test('a field of the wrong type is named by its path', async () => {
  const { error, address } = await readFrom(answering({ body: { data: { ...exampleArticle, title: 7 } } }));
  expect(error).toMatchObject({
    name: 'ContentError',
    code: 'contract',
    status: 200,
    failures: [{ path: ['data', 'title'] }],
    cause: expect.any(z.ZodError) as unknown,
    message: `The answer breaks the contract at data.title: Invalid input: expected string, received number: ${address}`,
  });
});

test('a fault inside a known block is named by its path, and the others are counted', async () => {
  const table = { type: 'table', headerRow: true, headerColumn: false, rows: [] };
  const { error } = await readFrom(answering({ body: { data: { ...exampleArticle, bodyBlocks: [table] } } }));
  expect(error).toMatchObject({
    code: 'contract',
    message: expect.stringMatching(/at data\.bodyBlocks\[0\]\.caption: .* \(and 1 more\): GET /) as unknown,
  });
});

test('an entry of a list is refused with its place', async () => {
  const { url } = await serve(answering({ body: exampleList({ ...exampleArticle, slug: 'Not A Slug' }) }));
  const read = createContentClient({ baseUrl: url, retries: 0 }).articles.list();
  await expect(read).rejects.toMatchObject({ code: 'contract', failures: [{ path: ['data', 0, 'slug'] }] });
});

test.each<[string, CannedAnswer, string]>([
  ['JSON that is not an object', { body: '"hello"' }, 'at its root: Invalid input'],
  [
    'a removal without a date',
    { status: 410, body: { ...removedProblem, removedAt: 'soon' } },
    'at removedAt',
  ],
  ['a move to nowhere', { status: 308, body: { data: { type: 'moved' } } }, 'at data.slug'],
  [
    'a 404 that is some other problem',
    { status: 404, body: { ...notFoundProblem, type: 'about:blank' } },
    'at type',
  ],
  ['lists in lists without end', { body: nestedTooDeeply() }, 'nested too deeply'],
])('%s breaks the contract', async (_what, answer, message) => {
  const { error } = await readFrom(answering(answer));
  expect(error).toMatchObject({ code: 'contract', message: expect.stringContaining(message) as unknown });
});

test.each<[string, CannedAnswer, string]>([
  ['a page of HTML', { headers: html, body: '<!doctype html>' }, '(status 200, text/html; charset=utf-8)'],
  ['the 404 page of a proxy', { status: 404, headers: html, body: '<h1>Not found</h1>' }, '(status 404, '],
  ['JSON that stops half-way', { body: '{"data": {"type": "art' }, 'is not JSON'],
  ['nothing at all', { body: '' }, 'is not JSON'],
  ['bytes that are not UTF-8', { body: Buffer.from([0x22, 0xff, 0x22]) }, 'is not JSON'],
])('%s is not JSON', async (_what, answer, message) => {
  const { error } = await readFrom(answering(answer));
  expect(error).toMatchObject({ code: 'body', message: expect.stringContaining(message) as unknown });
  expect(error).toHaveProperty('cause');
});

test('a status with a problem document says what the API says', async () => {
  const problem = {
    type: 'urn:shoal:problem:invalid-request',
    title: 'Invalid request',
    status: 400,
    errors: [{ parameter: 'limit', detail: 'expected 1 to 100' }],
  };
  const { error, address } = await readFrom(answering({ status: 400, body: problem }));
  expect(error).toMatchObject({ code: 'status', status: 400, problem, retryAfter: null });
  expect(error).toHaveProperty(
    'message',
    `Answered 400 Invalid request — limit: expected 1 to 100: ${address}`,
  );
});

test('a status without a problem document is told as it is', async () => {
  const { error, address } = await readFrom(answering({ status: 500, headers: html, body: 'Oops' }));
  expect(error).toMatchObject({ code: 'status', status: 500, problem: null });
  expect(error).toHaveProperty('message', `Answered 500: ${address}`);
});

test('a redirect that is not of the contract is not followed', async () => {
  const { url, requests } = await serve(
    answering({ status: 302, headers: { location: '/api/v1/site' }, body: '' }),
  );
  const read = createContentClient({ baseUrl: url, retries: 0 }).site.get();
  await expect(read).rejects.toMatchObject({ code: 'status', status: 302 });
  expect(requests).toEqual(['/api/v1/site']);
});

test.each<[string, Listener]>([
  [
    'is shorter than it said',
    (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"data":', () => response.destroy());
    },
  ],
  [
    'ends without its last chunk',
    (_request, response) => {
      response.writeHead(200);
      response.write('{"data":', () => response.destroy());
    },
  ],
  [
    'is reset',
    (_request, response) => {
      response.writeHead(200);
      response.write('{"data":', () => response.socket?.resetAndDestroy());
    },
  ],
])('an answer whose body %s is broken off', async (_what, listener) => {
  const { error, address } = await readFrom(listener);
  expect(error).toMatchObject({ code: 'network', status: 200 });
  expect(error).toHaveProperty('message', expect.stringMatching(/^The answer broke off \(.+\): GET /));
  expect(error).toHaveProperty('message', expect.stringContaining(address));
});

test('a connection that is reset before any answer is a network error', async () => {
  const { error } = await readFrom((request) => request.socket.resetAndDestroy());
  expect(error).toMatchObject({ code: 'network', status: null });
  expect(error).toHaveProperty('message', expect.stringMatching(/^No answer \(.*ECONNRESET\): GET /));
});

test('a refused connection is a network error that names its reason', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const read = createContentClient({ baseUrl: `http://127.0.0.1:${port}`, retries: 0 }).site.get();
  await expect(read).rejects.toMatchObject({
    code: 'network',
    status: null,
    message: expect.stringContaining('ECONNREFUSED') as unknown,
    cause: expect.any(TypeError) as unknown,
  });
});

test('headers that do not come in time are a timeout', async () => {
  const { error, address } = await readFrom(() => undefined, { timeoutMs: 100 });
  expect(error).toMatchObject({ code: 'timeout', status: null });
  expect(error).toHaveProperty('message', `No complete answer within 100 ms: ${address}`);
});

test('a body that does not end in time is a timeout', async () => {
  const startOnly: Listener = (_request, response) => response.writeHead(200).write('{"data":');
  const { error } = await readFrom(startOnly, { timeoutMs: 500 });
  expect(error).toMatchObject({ code: 'timeout', status: 200 });
});

test.each<[string, CannedAnswer]>([
  ['as sent', { body: Buffer.alloc(maxAnswerBytes + 1, ' ') }],
  [
    'once decompressed',
    { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(maxAnswerBytes + 1, ' ')) },
  ],
])('an answer that is too large %s is not read to its end', async (_what, answer) => {
  const { error } = await readFrom(answering(answer));
  expect(error).toMatchObject({ code: 'too-large', status: 200 });
  expect(error).toHaveProperty('message', expect.stringContaining(`exceeds ${maxAnswerBytes} bytes`));
});

function nestedTooDeeply(): string {
  const depth = 50_000;
  const lists = '{"type":"list","format":"ordered","children":['.repeat(depth);
  const { bodyBlocks: _, ...rest } = exampleArticle;
  const prose = `{"type":"prose","content":[${lists}${']}'.repeat(depth)}]}`;
  return `{"data":${JSON.stringify(rest).slice(0, -1)},"bodyBlocks":[${prose}]}}`;
}
