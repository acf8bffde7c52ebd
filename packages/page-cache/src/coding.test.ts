import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { page } from './testing/staged-renderer.js';
import { startCache } from './testing/start-cache.js';

const text = '<p>A shoal of fish, all working independently</p>\n'.repeat(40);
const small = () => startCache({ render: () => Promise.resolve(page(text)) });

describe('the coding of an answer', () => {
  test.each<[string | undefined, string | undefined]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP;Q=0.5', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.4, identity', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity;q=0', undefined],
    ['gzip;q=0, br;q=0.000', undefined],
    ['gzip;q=2', undefined],
    ['gzip;q=', undefined],
    ['deflate', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of a reader who accepts %j is %j', async (accepted, coding) => {
    const { get } = await small();
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
    for (const origin of ['fwd=uri-miss', 'hit']) {
      const answer = await get('/', headers);
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-status']).toContain(origin);
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
      const decode =
        coding === 'br' ? brotliDecompressSync : coding === 'gzip' ? gunzipSync : (b: Buffer) => b;
      expect(decode(answer.bytes).toString()).toBe(text);
    }
  });

  test('has a strong ETag of its own, the same again', async () => {
    const { get } = await small();
    const etags = async () =>
      Promise.all(
        ['br', 'gzip', 'identity'].map(
          async (coding) => (await get('/', { 'accept-encoding': coding })).headers.etag,
        ),
      );
    const first = await etags();
    expect(new Set(first).size).toBe(3);
    for (const etag of first) expect(etag).toMatch(/^"[\w-]{27}(-br|-gzip)?"$/);
    expect(await etags()).toEqual(first);
  });

  test('is none where it would save nothing', async () => {
    const { get } = await startCache({
      render: ({ target }) =>
        Promise.resolve(
          target === '/png' ? page(text, { headers: { 'content-type': 'image/png' } }) : page('short'),
        ),
    });
    const accept = { 'accept-encoding': 'br' };
    const picture = await get('/png', accept);
    expect(picture.headers).not.toHaveProperty('content-encoding');
    expect(picture.headers).not.toHaveProperty('vary');
    const short = await get('/', accept);
    expect(short.headers).not.toHaveProperty('content-encoding');
    expect(short.headers).not.toHaveProperty('vary');
  });

  test('of a large answer is made after it was sent for the first time', async () => {
    const { get, cache } = await startCache({ render: () => Promise.resolve(page(text.repeat(100))) });
    const accept = { 'accept-encoding': 'br' };
    const first = await get('/', accept);
    expect(first.headers).not.toHaveProperty('content-encoding');
    expect(first.body).toBe(text.repeat(100));
    const uncoded = text.length * 100;
    await expect.poll(async () => (await get('/', accept)).headers['content-encoding']).toBe('br');
    expect(cache.getCounts().bytes).toBeLessThan(uncoded / 4);
    expect((await get('/')).body).toBe(text.repeat(100));
    expect(cache.getCounts().bytes).toBeGreaterThan(uncoded);
  });
});
