import { expect, test } from 'vitest';
import { createContentClient, type ContentClientOptions } from './index.js';
import { exampleSite } from './testing/examples.js';
import { answering, serve } from './testing/serve.js';

const baseUrl = 'https://blog.example.org';

test.each<[string, ContentClientOptions, string]>([
  [
    'no address',
    { baseUrl: null as never },
    'baseUrl must be an absolute address such as https://example.org; got null',
  ],
  ['a path', { baseUrl: '/api' }, 'baseUrl must be an absolute address'],
  ['another protocol', { baseUrl: 'ftp://x.org' }, 'baseUrl must be an http: or https: address'],
  [
    'a password',
    { baseUrl: 'https://me:secret@x.org' },
    'without a user name or password; got "https://x.org"',
  ],
  ['a query', { baseUrl: `${baseUrl}/?a=1` }, 'without a query or fragment'],
  ['the address of the API', { baseUrl: `${baseUrl}/api/v1/` }, 'the client adds /api/v1 itself'],
  ['no time', { baseUrl, timeoutMs: 0 }, 'timeoutMs must be a whole number from 1 to 300000; got 0'],
  ['endless time', { baseUrl, timeoutMs: Infinity }, 'got Infinity'],
  ['half a retry', { baseUrl, retries: 0.5 }, 'retries must be a whole number from 0 to 10; got 0.5'],
  ['too many retries', { baseUrl, retries: 11 }, 'got 11'],
  ['a fetch that is none', { baseUrl, fetch: 'x' as never }, 'fetch must be a function; got "x"'],
  ['an onRead that is none', { baseUrl, onRead: 1 as never }, 'onRead must be a function; got 1'],
])('%s is refused at once', (_what, options, message) => {
  expect(() => createContentClient(options)).toThrow(TypeError);
  expect(() => createContentClient(options)).toThrow(message);
});

test.each(['', '/', '/blog', '/blog//'])('a base address may end in %j', async (path) => {
  const { url, requests } = await serve(answering({ body: { data: exampleSite } }));
  await createContentClient({ baseUrl: `${url}${path}` }).site.get();
  expect(requests).toEqual([`${path.replace(/\/+$/, '')}/api/v1/site`]);
});
