import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestedOf, digestText } from '@shoal/content-schema';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApi, readArticle } from '../../test/read-api.js';
import { articleData, createRecords, documentsOf } from '../../test/sample-content.js';
import { startCms, type RunningCms } from '../../test/start-cms.js';
import { runStatement } from '../../test/test-database.js';

interface StoredFile {
  id: number;
  documentId: string;
  url: string;
}
interface Uploads {
  upload(request: object): Promise<StoredFile[]>;
  replace(id: number, request: object): Promise<StoredFile>;
  updateFileInfo(id: number, info: object): Promise<StoredFile>;
  remove(row: object): Promise<unknown>;
}

let cms: RunningCms;
let folder: string;
let textUrl: string;
let pictureUrl: string;
let file: StoredFile;

beforeAll(async () => {
  cms = await startCms();
  folder = await mkdtemp(join(tmpdir(), 'shoal-arriving-'));
  textUrl = (await store('figures.csv', Buffer.from('year,visits\n2026,12\n'))).url;
  pictureUrl = (await store('dot.png', await draw('teal', 20, 20))).url;
  file = await store('poster.png', await draw('teal'));
  await publishWith(file);
});
afterAll(async () => {
  await cms.stop();
  await rm(folder, { recursive: true, force: true });
});

const uploads = (): Uploads => cms.strapi.plugin('upload').service('upload');
const draw = (background: string, width = 700, height = 400) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

async function arriving(name: string, bytes: Buffer) {
  const filepath = join(folder, name);
  await writeFile(filepath, bytes);
  return { filepath, originalFilename: name, mimetype: null, size: bytes.length };
}

async function store(name: string, bytes: Buffer): Promise<StoredFile> {
  const [row] = await uploads().upload({ data: {}, files: await arriving(name, bytes) });
  if (!row) throw new Error('Nothing was uploaded');
  return row;
}

async function publishWith({ id }: StoredFile): Promise<void> {
  const image = { file: id, alt: 'A poster', decorative: false, syndicate: true };
  const data = articleData(await createRecords(cms.strapi), 'pictured', {
    leadImage: image,
    body: [
      { __component: 'body.figure', image },
      { __component: 'body.attachment', file: id, title: 'The poster' },
    ],
  });
  await documentsOf(cms.strapi, 'article').create({ data, status: 'published' });
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

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const events = () =>
  runStatement<{ event: string }>(
    cms.databaseUrl,
    'select event from content.change where item_id = $1 order by seq',
    [file.documentId],
  );

describe('a file that published content uses', () => {
  it('is served with absolute addresses and smaller copies', async () => {
    const { leadImage, bodyBlocks } = await readArticle(cms.url, 'pictured');
    expect(leadImage).toMatchObject({
      alt: 'A poster',
      file: { url: `https://blog.example.org${file.url}`, width: 700 },
    });
    expect(leadImage?.file.variants.map(({ width }) => width)).toEqual([320, 640]);
    expect(bodyBlocks).toMatchObject([{ type: 'figure' }, { type: 'attachment', mimeType: 'image/png' }]);
  });

  it('is told of when replaced, and not when only the library’s own words change', async () => {
    await uploads().updateFileInfo(file.id, { alternativeText: 'Words of the library' });
    expect(await events()).toEqual([{ event: 'published' }]);
    const replaced = await uploads().replace(file.id, {
      data: {},
      file: await arriving('poster.png', await draw('navy')),
    });
    expect(replaced.url).not.toBe(file.url);
    const article = await readArticle(cms.url, 'pictured');
    expect(article.digest).toBe(`sha256:${sha256(digestText(digestedOf(article)))}`);
    const { body } = await readApi(cms.url, '/articles/pictured/editions/1');
    expect(body).toMatchObject({
      data: { document: { leadImage: { file: { url: `https://blog.example.org${file.url}` } } } },
    });
    expect(body).not.toMatchObject({ data: { digest: article.digest } });
    expect((await readArticle(cms.url, 'pictured')).leadImage?.file.url).toBe(
      `https://blog.example.org${replaced.url}`,
    );
    expect(await events()).toEqual([{ event: 'published' }, { event: 'updated' }]);
  });

  it('cannot be deleted, and its bytes stay', async () => {
    const row: object = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } });
    await expect(uploads().remove(row)).rejects.toThrow(
      'This file cannot be deleted: it is used by the article “Article pictured”',
    );
    const { leadImage } = await readArticle(cms.url, 'pictured');
    const path = new URL(leadImage?.file.url ?? '').pathname;
    expect((await fetch(cms.url + path)).status).toBe(200);
  });
});
