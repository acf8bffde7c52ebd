import { afterEach, describe, expect, test } from 'vitest';
import { ThreadedRenderer } from './threaded-renderer.js';

const script = new URL('../../test/scripted-thread.mjs', import.meta.url);
const data = { siteUrl: 'https://blog.example.org', assets: new Map<string, string>(), timeoutMs: 100 };
const logged: string[] = [];
const renderers: ThreadedRenderer[] = [];

async function start() {
  const log = (level: string, message: string) => void logged.push(`${level}: ${message}`);
  const renderer = await ThreadedRenderer.start(data, log, { script, stuckMs: 200 });
  renderers.push(renderer);
  return (path: string, signal = new AbortController().signal) =>
    renderer.renderPage(path, '', { requestId: 'r', signal });
}

afterEach(async () => {
  logged.length = 0;
  await Promise.all(renderers.splice(0).map(({ close }) => close()));
});

describe('A thread that renders', () => {
  test('gives each of many requests its own page, with its tags', async () => {
    const render = await start();
    const paths = Array.from({ length: 50 }, (_, n) => `/page-${n}`);
    const pages = await Promise.all(paths.map((path) => render(path)));
    expect(pages.map((page) => (page.type === 'page' ? page.body : page.reason))).toEqual(paths);
    expect(pages[0]).toMatchObject({ status: 200, tags: new Set(['a']) });
  });

  test('is told when nobody waits any more, and says in words why it failed', async () => {
    const render = await start();
    const gone = new AbortController();
    const slow = render('/slow', gone.signal);
    await render('/page');
    gone.abort();
    expect(await slow).toEqual({ type: 'failed', status: 503, reason: 'given up', cause: 'Error: planted' });
  });

  test('is replaced when it ends by itself; what it was rendering has failed', async () => {
    const render = await start();
    const [slow, broken] = await Promise.all([render('/slow'), render('/throws')]);
    expect([slow, broken]).toMatchObject([
      { type: 'failed', status: 503 },
      { type: 'failed', status: 503 },
    ]);
    expect(await render('/page')).toMatchObject({ type: 'page', body: '/page' });
    expect(logged).toEqual(['error: render thread failed', 'error: render thread ended']);
  });

  test('is replaced when a render never lets go of it', async () => {
    const render = await start();
    expect(await render('/never-ends')).toMatchObject({ type: 'failed', status: 503 });
    expect(await render('/page')).toMatchObject({ type: 'page', body: '/page' });
  });

  test('that cannot start says why', async () => {
    const missing = new URL('../../test/no-such-thread.mjs', import.meta.url);
    await expect(
      ThreadedRenderer.start(data, () => undefined, { script: missing, stuckMs: 200 }),
    ).rejects.toThrow('no-such-thread');
  });
});
