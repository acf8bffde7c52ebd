import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
// oxlint-disable-next-line no-restricted-imports -- the guard is tested on what Suspense really leaves behind
import { Suspense, use, type ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createPageContext } from '../page-context';
import { findRenderFailure, type Rendered } from './failed-render';
import { stripScripts } from './strip-scripts';

const page = '<!DOCTYPE html><html lang="en"><body><main>Hello</main></body></html>';
const rendered = (body: string, status = 200): Rendered => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body,
});

function contextWith(change: (context: ReturnType<typeof createPageContext>) => void = () => undefined) {
  const signal = new AbortController().signal;
  const context = createPageContext({
    path: '/',
    now: new Date(),
    requestId: 'a',
    signal,
    assets: new Map(),
  });
  context.tags.add('site');
  change(context);
  return context;
}

/** What React itself streams, as Next has it do. */
async function renderWithReact(children: ReactNode): Promise<string> {
  const stream = new PassThrough();
  const { pipe } = renderToPipeableStream(
    <html lang="en">
      <body>{children}</body>
    </html>,
  );
  pipe(stream);
  return text(stream);
}

describe('a render', () => {
  it('that is whole may be sent', async () => {
    expect(findRenderFailure(rendered(page), contextWith())).toBeNull();
    expect(findRenderFailure(rendered(page, 404), contextWith())).toBeNull();
    const html = stripScripts(await renderWithReact(<main>Hello</main>));
    expect(findRenderFailure(rendered(html), contextWith())).toBeNull();
  });

  it('with a Suspense boundary that was filled in later is refused', async () => {
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('late'), 20));
    const Late = () => <p>{use(late)}</p>;
    const html = await renderWithReact(
      <Suspense fallback={<p>Loading</p>}>
        <Late />
      </Suspense>,
    );
    expect(html).toContain('<p>late</p>');
    expect(findRenderFailure(rendered(stripScripts(html)), contextWith())?.reason).toContain(
      '<template id="B:',
    );
  });

  it.each([
    '<html id="__next_error__">',
    '<template id="B:0">',
    '<template id="P:1">',
    '<div hidden id="S:0">',
  ])('that holds %s is refused', (mark) => {
    const failure = findRenderFailure(rendered(page.replace('<main>', `${mark}<main>`)), contextWith());
    expect(failure).toMatchObject({ status: 500, reason: expect.stringContaining('unfinished') as string });
  });

  it('that only speaks of a marker is sent', () => {
    const html = page.replace('Hello', '&lt;template id=&quot;B:0&quot;&gt; and __next_error__');
    expect(findRenderFailure(rendered(html), contextWith())).toBeNull();
  });

  it.each([
    ['depends on nothing', rendered(page), contextWith(({ tags }) => tags.clear()), 500],
    ['Next gave up', rendered(page, 500), contextWith(), 500],
    [
      'only Next’s scripts can show',
      { ...rendered(page), contentType: 'text/x-component' },
      contextWith(),
      500,
    ],
    ['is empty', rendered(''), contextWith(), 500],
    ['broke off', rendered(page.slice(0, 40)), contextWith(), 500],
  ])('that %s is refused', (_, given, context, status) => {
    expect(findRenderFailure(given, context)?.status).toBe(status);
  });

  it('with a failed read is refused: 503 when only the CMS was out, else 500', () => {
    const out = Object.assign(new Error('out'), { code: 'status', status: 502 });
    const odd = Object.assign(new Error('odd'), { code: 'contract', status: 200 });
    const status = (...failures: Error[]) =>
      findRenderFailure(
        rendered(page),
        contextWith((context) => context.failures.push(...failures)),
      )?.status;
    expect(status(out)).toBe(503);
    expect(status(Object.assign(new Error('slow'), { code: 'timeout' }))).toBe(503);
    expect(status(out, odd)).toBe(500);
    expect(status(new TypeError('bug'))).toBe(500);
  });

  it('that redirects needs no HTML', () => {
    const moved = contextWith((context) => Object.assign(context, { status: 308, location: '/x' }));
    expect(findRenderFailure(rendered(''), moved)).toBeNull();
  });
});
