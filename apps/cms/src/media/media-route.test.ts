import { request } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../test/start-cms.js';

let cms: RunningCms;
let folder: string;
let textUrl: string;
let pictureUrl: string;

beforeAll(async () => {
  cms = await startCms();
  folder = await mkdtemp(join(tmpdir(), 'shoal-arriving-'));
  textUrl = await store('figures.csv', Buffer.from('year,visits\n2026,12\n'));
  const still = sharp({ create: { width: 20, height: 20, channels: 3, background: 'teal' } });
  pictureUrl = await store('dot.png', await still.png().toBuffer());
}, 60_000);

afterAll(async () => {
  await cms.stop();
  await rm(folder, { recursive: true, force: true });
});

async function store(name: string, bytes: Buffer): Promise<string> {
  const filepath = join(folder, name);
  await writeFile(filepath, bytes);
  const files = { filepath, originalFilename: name, mimetype: null, size: bytes.length };
  const [row] = await cms.strapi.plugin('upload').service('upload').upload({ data: {}, files });
  return row.url;
}

const get = (path: string, init: RequestInit = {}) => fetch(cms.url + path, init);

/** The status of a request that is sent as it is: `fetch` would tidy the path and add `Cache-Control`. */
const rawStatus = (path: string, headers: Record<string, string> = {}) =>
  new Promise((done, fail) => {
    request(cms.url, { path, headers }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });

describe('GET /media', () => {
  it('sends a picture that may be kept for ever and read from any site', async () => {
    const response = await get(pictureUrl, { headers: { origin: 'https://elsewhere.example' } });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${pictureUrl.split('/')[2]}"`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': 'https://elsewhere.example',
      'accept-ranges': 'bytes',
    });
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ width: 20 });
  });

  it('sends anything but pictures as a download that no browser runs', async () => {
    const response = await get(textUrl);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="figures.csv"');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(await response.text()).toBe('year,visits\n2026,12\n');
  });

  it('sends a range', async () => {
    const response = await get(textUrl, { headers: { range: 'bytes=5-10' } });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 5-10/20');
    expect(await response.text()).toBe('visits');
  });

  it('answers 416 for a range outside the file, which nobody keeps', async () => {
    const response = await get(textUrl, { headers: { range: 'bytes=100-' } });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */20');
    expect(response.headers.get('cache-control')).toBeNull();
  });

  it('answers HEAD with the headers alone', async () => {
    const response = await get(textUrl, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '20']);
    expect(await response.text()).toBe('');
  });

  it('answers 304 to whoever has the bytes', async () => {
    const etag = `"${textUrl.split('/')[2]}"`;
    expect(await rawStatus(textUrl, { 'if-none-match': etag })).toBe(304);
  });

  it.each([
    '/media/00000000000000000000000000000000/none.png',
    '/media/incoming/x.png',
    '/media/',
    '/uploads/x.png',
  ])('answers 404 for %s, which nobody keeps', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBeNull();
  });

  it.each([
    '/media/../package.json',
    '/media/%2e%2e/package.json',
    '/media/00000000000000000000000000000000/../../../etc/passwd',
    '/media/00000000000000000000000000000000/..%2f..%2fetc%2fpasswd',
    '/media/00000000000000000000000000000000/%00.png',
    '/media/00000000000000000000000000000000/.env',
  ])('leads nowhere else: %s', async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });
});
