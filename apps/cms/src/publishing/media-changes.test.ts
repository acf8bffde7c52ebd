import { createHash } from 'node:crypto';
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

let cms: RunningCms;
let folder: string;
let file: { id: number; documentId: string; url: string };

interface Uploads {
  upload(request: object): Promise<(typeof file)[]>;
  replace(id: number, request: object): Promise<typeof file>;
  updateFileInfo(id: number, info: object): Promise<typeof file>;
  remove(row: object): Promise<unknown>;
}
const uploads = (): Uploads => cms.strapi.plugin('upload').service('upload');

async function arriving(name: string, background: string) {
  const filepath = join(folder, name);
  const picture = sharp({ create: { width: 700, height: 400, channels: 3, background } });
  const bytes = await picture.png().toBuffer();
  await writeFile(filepath, bytes);
  return { filepath, originalFilename: name, mimetype: 'image/png', size: bytes.length };
}

beforeAll(async () => {
  cms = await startCms();
  folder = await mkdtemp(join(tmpdir(), 'shoal-arriving-'));
  const [uploaded] = await uploads().upload({ data: {}, files: await arriving('poster.png', 'teal') });
  if (!uploaded) throw new Error('Nothing was uploaded');
  file = uploaded;
  const records = await createRecords(cms.strapi);
  const image = { file: file.id, alt: 'A poster', decorative: false, syndicate: true };
  const data = articleData(records, 'pictured', {
    leadImage: image,
    body: [
      { __component: 'body.figure', image },
      { __component: 'body.attachment', file: file.id, title: 'The poster' },
    ],
  });
  await documentsOf(cms.strapi, 'article').create({ data, status: 'published' });
});
afterAll(async () => {
  await cms.stop();
  await rm(folder, { recursive: true, force: true });
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
      file: await arriving('poster.png', 'navy'),
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
