import { request as ask } from 'node:http';
import { describe, expect, it } from 'vitest';
import { article } from './sample-content';
import { item, json, type FixtureCms } from './fixture-cms';
import { startSite, type RunningSite } from './start-site';
import { useSite } from './use-site';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started), {
  CMS_TIMEOUT_MS: '400',
  CMS_RETRIES: '0',
  RENDER_TIMEOUT_MS: '3000',
});

/** Asks with a request target exactly as given. */
const askRaw = (path: string, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(web.url);
      const request = ask({ hostname, port, path, method }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      });
      request.on('error', reject).end();
    },
  );

async function expectPlainPage(response: Response, status: number, title: string): Promise<void> {
  const html = await response.text();
  expect(response.status).toBe(status);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(html).toMatch(/<html lang="en-GB">[^]*<title>[^<]+<\/title>[^]*<main>[^]*<h1>/);
  expect(html).toContain(`<h1>${title}</h1>`);
}

describe('when the CMS fails', () => {
  const unavailable = 'Sorry, this website is unavailable';

  it('answers 503 with a time to come back, never 404 and never an empty list', async () => {
    for (const path of ['/', '/articles', '/articles/the-booking-harbour', '/about', '/no/such/route']) {
      cms.respond('/api/v1/site', json(502, { what: 'a proxy' }));
      const response = await web.get(path);
      expect(response.headers.get('retry-after')).toBe('10');
      await expectPlainPage(response, 503, unavailable);
    }
  });

  it('answers 503 when it is too slow', async () => {
    cms.respond('/api/v1/articles/the-booking-harbour', () => undefined);
    await expectPlainPage(await web.get('/articles/the-booking-harbour'), 503, unavailable);
  });

  it('asks no longer than a render may take, however long and often it may be asked', async () => {
    const patient = await startSite(cms.url, {
      CMS_TIMEOUT_MS: '400',
      CMS_RETRIES: '5',
      RENDER_TIMEOUT_MS: '600',
    });
    let open = 0;
    cms.respond('/api/v1/articles/slow', (_, response) => {
      open += 1;
      response.once('close', () => (open -= 1));
    });
    await expectPlainPage(await patient.get('/articles/slow'), 503, unavailable);
    const countAsked = () => cms.requests.filter(({ url }) => url === '/api/v1/articles/slow').length;
    const asked = countAsked();
    await expect.poll(() => open).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 600)); // longer than its next attempt would wait
    expect(countAsked()).toBe(asked);
    await patient.stop();
  });

  it('answers 503 when its answer breaks off', async () => {
    cms.respond('/api/v1/articles', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
      response.write('{"data":[');
      setTimeout(() => response.destroy(), 20);
    });
    await expectPlainPage(await web.get('/articles'), 503, unavailable);
  });

  it('answers 500 and logs where, when its answer is not what the contract promises', async () => {
    cms.respond('/api/v1/articles/odd', item({ ...article('odd'), title: 7 }, ['article:odd']));
    const response = await web.get('/articles/odd');
    const requestId = response.headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    await expectPlainPage(response, 500, 'Sorry, there is a problem with this website');
    const error = expect.stringContaining('title') as string;
    const line = { level: 'error', status: 500, reason: 'a read failed', requestId, error };
    await expect.poll(() => web.log()).toContainEqual(expect.objectContaining(line));
  });

  it('takes a page for broken that depends on nothing', async () => {
    const untagged = (data: unknown) => json(200, { data });
    const { page, site } = await import('./sample-content');
    cms.respond('/api/v1/site', untagged(site));
    cms.respond('/api/v1/pages/bare', untagged({ ...page, slug: 'bare' }));
    await expectPlainPage(await web.get('/bare'), 500, 'Sorry, there is a problem with this website');
  });
});

describe('an address', () => {
  it.each([
    `/${'a'.repeat(2100)}`,
    '/%zz',
    '/a%00b',
    '/a%2fb',
    '/media/..%2fadmin',
    '/media/../admin',
    '/a\\b',
  ])('that is not well formed is refused: %#', async (path) => {
    const { status, text, headers } = await askRaw(path);
    expect(status).toBe(400);
    expect(text).toContain('<h1>We do not understand this address</h1>');
    expect(headers['content-security-policy']).toBeDefined();
    expect(cms.requests).toHaveLength(0);
  });

  it.each([
    ['/articles/', '/articles'],
    ['/Articles/The-Booking-Harbour', '/articles/the-booking-harbour'],
    ['//articles/?from=mail&page=2', '/articles?page=2'],
    ['/api//v1/articles?page=2', '/api/v1/articles?page=2'],
    ['//evil.example', '/evil.example'],
  ])('in another spelling leads to its own: %s', async (path, location) => {
    const { status, headers } = await askRaw(path);
    expect([status, headers.location]).toEqual([308, location]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('cannot be written to with %s', async (method) => {
    const page = await askRaw('/articles', method);
    expect([page.status, page.headers.allow]).toEqual([405, 'GET, HEAD']);
    const api = await askRaw('/api/v1/articles', method);
    expect([api.status, api.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(api.headers['content-type']).toBe('application/problem+json');
    expect(cms.requests).toHaveLength(0);
  });

  it.each([
    '/_next/image?url=/x',
    '/_next/data/x.json',
    '/_next/static/../server/app/page.js',
    '/assets/none.js',
  ])('of what Next keeps to itself is absent: %s', async (path) => {
    expect((await web.get(path)).status).toBe(404);
  });

  it('answers no server action and no flight request', async () => {
    const response = await web.get('/articles', { headers: { rsc: '1', 'next-action': 'x' } });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });
});

describe('every answer', () => {
  it.each([
    '/',
    '/nope',
    '/_next/x',
    '/api/v1/site',
    '/api/nope',
    '/media/none.png',
    '/healthz',
    '/readyz',
    '/%zz',
    '/X',
  ])('%s has a policy and hides what serves it', async (path) => {
    const { headers } = await askRaw(path);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toContain('max-age');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  it('is the same for HEAD, without a body', async () => {
    const [get, head] = [await askRaw('/about'), await askRaw('/about', 'HEAD')];
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  it('is compressed for who can read that', async () => {
    const { headers } = await web.get('/', { headers: { 'accept-encoding': 'gzip;q=0.5, br' } });
    expect([headers.get('content-encoding'), headers.get('vary')]).toEqual(['br', 'Accept-Encoding']);
  });
});

describe('40 renders at once', () => {
  it('mix no tags', async () => {
    const slugs = Array.from({ length: 40 }, (_, place) => `many-${place}`);
    for (const slug of slugs)
      cms.respond(`/api/v1/articles/${slug}`, (request, response) => {
        const answer = item(article(slug), [`article:${slug}`]);
        setTimeout(() => void answer(request, response), Math.random() * 50);
      });
    const patient = await startSite(cms.url);
    const tags = await Promise.all(
      slugs.map(async (slug) => (await patient.get(`/articles/${slug}`)).headers.get('cache-tag')),
    );
    await patient.stop();
    const shared = [
      'authors:ines-okoro',
      'organisations:saltmarsh-trust',
      'organisations:tidewater-health',
      'site',
    ];
    expect(tags.map((found) => found?.split(',').sort())).toEqual(
      slugs.map((slug) => [`article:${slug}`, `articles:${slug}`, ...shared]),
    );
  });
});
