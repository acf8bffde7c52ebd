import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { FixtureCms } from './fixture-cms';
import { startSite, type RunningSite } from './start-site';
import { useSite } from './use-site';

const file = '/media/0123456789abcdef0123456789abcdef/report.pdf';

let cms: FixtureCms;
let web: RunningSite;

useSite((started) => ({ cms, web } = started), { CMS_TIMEOUT_MS: '400' });

describe('what is passed on to the CMS', () => {
  it('keeps path, query and what the reader can handle, and nothing that says who they are', async () => {
    const headers = {
      'if-none-match': '"a"',
      cookie: 'jwt=secret',
      authorization: 'Bearer x',
      'x-forwarded-host': 'evil',
    };
    await web.get('/api/v1/snapshot?topic=design&type=article', { headers });
    const [request] = cms.requests;
    expect(request?.url).toBe('/api/v1/snapshot?topic=design&type=article');
    expect(request?.headers).toMatchObject({ 'if-none-match': '"a"' });
    expect(request?.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    for (const name of ['cookie', 'authorization', 'x-forwarded-host'])
      expect(request?.headers).not.toHaveProperty(name);
  });

  it('is nothing outside the API and the media', async () => {
    for (const path of [
      '/admin',
      '/api/upload',
      '/api/v1x',
      '/upload/files',
      '/_health',
      '/media',
      '/media/none.png',
      '/media/0123456789abcdef0123456789abcdef/.env',
      '/media/0123456789abcdef0123456789abcdef/a.png/b',
      '/media/0123456789ABCDEF0123456789ABCDEF/a.png',
      '/content-manager',
    ])
      expect((await web.get(path)).status, path).toBe(404);
    expect(cms.requests.filter(({ url }) => !url?.startsWith('/api/v1/'))).toHaveLength(0);
    await web.get(`${file}?url=http://elsewhere.example`);
    expect(cms.requests.at(-1)?.url).toBe(file);
  });

  it('may be asked about with OPTIONS', async () => {
    cms.respond('/api/v1/articles', (request, response) => {
      response.writeHead(204, { 'access-control-allow-origin': '*', 'x-seen': request.method }).end();
    });
    const response = await web.get('/api/v1/articles', { method: 'OPTIONS' });
    expect([response.status, response.headers.get('x-seen')]).toEqual([204, 'OPTIONS']);
  });
});

describe('what comes back', () => {
  it('is the answer of the CMS, without what belongs to the connection', async () => {
    cms.respond('/api/v1/snapshot', (_, response) => {
      response.writeHead(410, {
        etag: '"1"',
        'cache-tag': 'site',
        'set-cookie': 'a=b',
        'x-powered-by': 'Strapi',
        connection: 'keep-alive, x-hop',
        'x-hop': '1',
        'content-security-policy': "default-src 'unsafe-inline'",
      });
      response.end('{}');
    });
    const { status, headers } = await web.get('/api/v1/snapshot');
    expect([status, headers.get('etag'), headers.get('cache-tag')]).toEqual([410, '"1"', 'site']);
    for (const name of ['set-cookie', 'x-powered-by', 'x-hop']) expect(headers.has(name)).toBe(false);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('may be a part of a file', async () => {
    cms.respond(file, (request, response) => {
      expect(request.headers.range).toBe('bytes=2-4');
      response
        .writeHead(206, { 'content-range': 'bytes 2-4/10', 'content-type': 'application/pdf' })
        .end('cde');
    });
    const response = await web.get(file, { headers: { range: 'bytes=2-4' } });
    expect([response.status, response.headers.get('content-range')]).toEqual([206, 'bytes 2-4/10']);
    expect(await response.text()).toBe('cde');
  });

  it('is streamed, however large', async () => {
    const piece = randomBytes(1 << 20);
    const sent = createHash('sha256');
    cms.respond(file, async (_, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4' });
      for (let count = 0; count < 20; count += 1) {
        sent.update(piece);
        if (!response.write(piece)) await once(response, 'drain');
      }
      response.end();
    });
    const received = createHash('sha256').update(Buffer.from(await (await web.get(file)).arrayBuffer()));
    expect(received.digest('hex')).toBe(sent.digest('hex'));
  });
});

describe('when something breaks', () => {
  it('the CMS is told that the reader has left', async () => {
    const left = new Promise<void>((resolve) =>
      cms.respond(file, (_, response) => {
        response.on('close', resolve);
        response.writeHead(200).write('begun');
      }),
    );
    const controller = new AbortController();
    const response = await web.get(file, { signal: controller.signal });
    expect(response.status).toBe(200);
    controller.abort();
    await left;
  });

  it('an answer that breaks off breaks off here too', async () => {
    cms.respond(file, (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    await expect((async () => (await web.get(file)).text())()).rejects.toThrow();
    await expect
      .poll(() => web.log())
      .toContainEqual(expect.objectContaining({ level: 'error', message: 'answer broke off' }));
  });

  it('a CMS that is slow or gone gives 503 in the words of each side', async () => {
    for (const path of ['/api/v1/articles', '/api/v1/snapshot']) {
      cms.respond(path, () => undefined);
      const slow = await web.get(path);
      expect([slow.status, slow.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
      expect(slow.headers.get('retry-after')).toBe('10');
      expect(await slow.json()).toMatchObject({ type: 'urn:shoal:problem:unavailable', status: 503 });
      const requestId = slow.headers.get('x-request-id');
      await expect
        .poll(() => web.log())
        .toContainEqual(expect.objectContaining({ level: 'error', requestId }));
    }

    const alone = await startSite('http://127.0.0.1:1');
    const answers = await Promise.all([alone.get('/api/v1/site'), alone.get(file), alone.get('/')]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    await alone.stop();
  });
});
