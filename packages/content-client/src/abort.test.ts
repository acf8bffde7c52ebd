import { expect, test } from 'vitest';
import { createContentClient } from './index.js';
import { answering, serve } from './testing/serve.js';

const reason = new Error('the reader has left');
type Listener = Parameters<typeof serve>[0];

const startOnly: Listener = (_request, response) => response.writeHead(200).write('{"data":');
const unavailable = answering({ status: 503, headers: { 'retry-after': '5' }, body: '' });

test('a read that is aborted before it starts asks nothing', async () => {
  const { url, requests } = await serve(startOnly);
  const read = createContentClient({ baseUrl: url }).site.get({ signal: AbortSignal.abort(reason) });
  await expect(read).rejects.toBe(reason);
  expect(requests).toEqual([]);
});

test.each<[string, number, Listener]>([
  ['before any answer', 5, () => undefined],
  ['in the middle of the body', 5, startOnly],
  ['in the middle of its last try', 0, startOnly],
  ['while it waits to try again', 5, unavailable],
])(
  'a read aborted %s rejects with the reason of the signal and is not tried again',
  async (_when, retries, listener) => {
    const controller = new AbortController();
    const { url, requests } = await serve((request, response) => {
      listener(request, response);
      setTimeout(() => controller.abort(reason), 100);
    });
    const client = createContentClient({ baseUrl: url, retries });
    await expect(client.site.get({ signal: controller.signal })).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  },
);

test('an abort closes the connection', async () => {
  const controller = new AbortController();
  let announceClose: () => void;
  const closed = new Promise<void>((resolve) => (announceClose = resolve));
  const { url } = await serve((request) => {
    request.socket.on('close', announceClose);
    controller.abort(reason);
  });
  const read = createContentClient({ baseUrl: url }).articles.list({}, { signal: controller.signal });
  await expect(read).rejects.toBe(reason);
  await closed;
});

test('an abort that comes when the read is over changes nothing', async () => {
  const { url } = await serve(
    answering({ status: 404, body: '{"type":"urn:shoal:problem:not-found","title":"","status":404}' }),
  );
  const controller = new AbortController();
  const result = await createContentClient({ baseUrl: url }).pages.get('about', {
    signal: controller.signal,
  });
  controller.abort(reason);
  expect(result).toBeNull();
});
