import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { page } from './testing/staged-renderer.js';
import { startCache } from './testing/start-cache.js';

const modified = 'Tue, 03 Mar 2026 09:30:00 GMT';
const text = 'a shoal of fish '.repeat(50);
const headers = {
  'content-type': 'text/html',
  'last-modified': modified,
  'cache-control': 'public, max-age=0',
};
const start = () => startCache({ render: () => Promise.resolve(page(text, { headers })) });

test.each<[string, (etag: string) => Record<string, string>, number]>([
  ['the ETag', (etag) => ({ 'if-none-match': etag }), 304],
  ['the ETag, weak', (etag) => ({ 'if-none-match': `W/${etag}` }), 304],
  ['a list with it', (etag) => ({ 'if-none-match': `"a,b", W/"c" ,${etag}` }), 304],
  ['a star', () => ({ 'if-none-match': '*' }), 304],
  ['another ETag', () => ({ 'if-none-match': '"other"' }), 200],
  ['the ETag inside another', (etag) => ({ 'if-none-match': `"x${etag.slice(1)}` }), 200],
  ['the ETag without its quotes', (etag) => ({ 'if-none-match': etag.slice(1, -1) }), 200],
  ['that of another coding', (etag) => ({ 'if-none-match': etag.replace('-br', '-gzip') }), 200],
  ['its date', () => ({ 'if-modified-since': modified }), 304],
  ['a later date', () => ({ 'if-modified-since': 'Wed, 04 Mar 2026 09:30:00 GMT' }), 304],
  ['an earlier date', () => ({ 'if-modified-since': 'Tue, 03 Mar 2026 09:29:59 GMT' }), 200],
  ['no date at all', () => ({ 'if-modified-since': '2027' }), 200],
  ['its date but another ETag', () => ({ 'if-modified-since': modified, 'if-none-match': '"x"' }), 200],
])('a reader who has %s', async (_what, condition, status) => {
  const { get } = await start();
  const accept = { 'accept-encoding': 'br' };
  const { headers: first } = await get('/', accept);
  for (const method of ['GET', 'HEAD']) {
    const answer = await get('/', { ...accept, ...condition(first.etag ?? '') }, method);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      etag: first.etag,
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=0',
    });
    expect(answer.bytes).toHaveLength(
      status === 304 || method === 'HEAD' ? 0 : Number(first['content-length']),
    );
    if (status === 304) expect(answer.headers).not.toHaveProperty('content-encoding');
  }
});

test('a page that is not found is never "not modified"', async () => {
  const { get } = await startCache({ render: () => Promise.resolve(page(text, { status: 404, headers })) });
  const answer = await get('/', { 'if-none-match': '*', 'if-modified-since': modified });
  expect(answer.status).toBe(404);
  expect(answer.headers).not.toHaveProperty('etag');
});

test("a renderer's own strong ETag is kept, one for each coding; a weak one is not", async () => {
  const { get } = await startCache({
    render: ({ target }) =>
      Promise.resolve(page(text, { headers: { ...headers, ETag: target === '/' ? '"vü7"' : 'W/"v7"' } })),
  });
  expect((await get('/')).headers.etag).toBe('"vü7"');
  expect((await get('/', { 'accept-encoding': 'gzip' })).headers.etag).toBe('"vü7-gzip"');
  expect((await get('/weak')).headers.etag).toMatch(/^"[\w-]{27}"$/);
});

test('HEAD is GET without the body, whichever came first', async () => {
  const { get } = await start();
  for (const accepted of ['br', 'gzip', 'identity'])
    for (const target of [`/head-first-${accepted}`, '/']) {
      const accept = { 'accept-encoding': accepted };
      await get(target, accept, 'HEAD');
      const [{ headers: ofGet }, head] = [await get(target, accept), await get(target, accept, 'HEAD')];
      expect({ ...head.headers, date: '' }).toEqual({ ...ofGet, date: '' });
      expect(head.bytes).toHaveLength(0);
    }
});

test('answers follow each other on one connection, those without a body too', async () => {
  const { get, port } = await start();
  const { etag = '' } = (await get('/')).headers;
  const ask = (method: string, more = '') => `${method} / HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
  const all = ask('HEAD') + ask('GET', `If-None-Match: ${etag}\r\n`) + ask('GET', 'Connection: close\r\n');
  const received = await new Promise<string>((resolve, reject) => {
    let read = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(all));
    socket.on('data', (part) => (read += String(part)));
    socket.on('error', reject).on('end', () => resolve(read));
  });
  expect(received.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 304', 'HTTP/1.1 200']);
  expect(received.split(text)).toHaveLength(2);
});
