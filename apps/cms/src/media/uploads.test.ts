import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../test/start-cms.js';

let cms: RunningCms;
let folder: string;

beforeAll(async () => {
  cms = await startCms({ UPLOAD_MAX_BYTES: '3000000' });
  folder = await mkdtemp(join(tmpdir(), 'shoal-arriving-'));
}, 60_000);

afterAll(async () => {
  await cms.stop();
  await rm(folder, { recursive: true, force: true });
});

const uploads = () => cms.strapi.plugin('upload').service('upload');

async function arriving(name: string, bytes: Buffer | string, declared: string | null = null) {
  const filepath = join(folder, `${Math.random()}`);
  await writeFile(filepath, bytes);
  return { filepath, originalFilename: name, mimetype: declared, size: (await stat(filepath)).size };
}

async function upload(name: string, bytes: Buffer | string, declared: string | null = null) {
  const [row] = await uploads().upload({ data: {}, files: await arriving(name, bytes, declared) });
  return row;
}

const onDisk = (url: string) => join(cms.mediaDir, url.replace('/media/', ''));

const picture = (width: number, height: number, background = 'teal') =>
  sharp({ create: { width, height, channels: 3, background } });

/** A photo taken on its side, with a place and a camera in it. */
const photo = (width = 1000, height = 700) =>
  picture(width, height)
    .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('a photo that an editor uploads', () => {
  it('is kept under an address made from its bytes, with a readable name', async () => {
    const row = await upload("Ann's Café (1).JPEG", await photo(), 'image/jpeg');
    expect(row.url).toMatch(/^\/media\/[0-9a-f]{32}\/anns-cafe-1\.jpg$/);
    expect(row).toMatchObject({ name: "Ann's Café (1).JPEG", mime: 'image/jpeg', ext: '.jpg' });
    const bytes = await readFile(onDisk(row.url));
    expect(row.provider_metadata).toEqual({ bytes: bytes.length });
  });

  it('is turned upright and loses place and camera', async () => {
    const taken = await photo();
    expect(await sharp(taken).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
    const row = await upload('photo.jpg', taken);
    const kept = await sharp(onDisk(row.url)).metadata();
    expect(kept).toMatchObject({ width: 700, height: 1000 });
    expect([kept.exif, kept.xmp, kept.iptc, kept.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(row).toMatchObject({ width: 700, height: 1000 });
  });

  it('keeps its colour profile', async () => {
    const row = await upload(
      'wide.jpg',
      await picture(50, 50, 'coral').withIccProfile('p3').jpeg().toBuffer(),
    );
    expect((await sharp(onDisk(row.url)).metadata()).icc).toBeDefined();
  });

  it('gets a WebP copy for each width below its own, and a thumbnail', async () => {
    const { formats } = await upload('banner.png', await picture(1300, 650).png().toBuffer());
    expect(Object.keys(formats).sort()).toEqual(['thumbnail', 'w1280', 'w320', 'w640', 'w960']);
    expect(formats.w640).toMatchObject({ width: 640, height: 320, mime: 'image/webp' });
    expect(formats.w640.url).toMatch(/^\/media\/[0-9a-f]{32}\/banner-w640\.webp$/);
    expect(formats.w640.sizeInBytes).toBe((await stat(onDisk(formats.w640.url))).size);
    expect(await sharp(onDisk(formats.w640.url)).metadata()).toMatchObject({ format: 'webp', width: 640 });
  });

  it('has the same address as another with the same bytes', async () => {
    const bytes = await picture(40, 40, 'navy').png().toBuffer();
    const [one, other] = [await upload('logo.png', bytes), await upload('logo.png', bytes)];
    expect(other.url).toBe(one.url);
    expect(other.id).not.toBe(one.id);
  });
});

describe('what is not accepted', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const html = '<!doctype html><script>alert(1)</script>';

  it.each([
    ['an SVG', 'logo.svg', svg, 'image/svg+xml', 'this kind of file is not accepted'],
    ['a web page', 'page.html', html, 'text/html', 'this kind of file is not accepted'],
    ['a program', 'tool.exe', 'MZ', null, 'this kind of file is not accepted'],
    ['an SVG called a picture', 'logo.png', svg, 'image/png', 'but its content is'],
    ['a web page called a photo', 'photo.jpg', html, 'image/jpeg', 'but its content is'],
    ['a web page called text', 'notes.txt', html, 'text/plain', 'begins like a web page'],
    [
      'a web page called a document',
      'report.pdf',
      html,
      'application/pdf',
      'but its content is something else',
    ],
    ['text with control characters', 'data.csv', 'a,b\u0000', 'text/csv', 'not plain text in UTF-8'],
    [
      'text in another encoding',
      'data.csv',
      Buffer.from([0x63, 0xe9]),
      'text/csv',
      'not plain text in UTF-8',
    ],
    ['a name without an ending', 'photo', html, null, 'this kind of file is not accepted'],
    ['a type that disagrees with the name', 'notes.txt', 'words', 'text/html', 'was sent as text/html'],
  ])('%s is refused and leaves nothing behind', async (_what, name, bytes, declared, reason) => {
    const before = await cms.strapi.db.query('plugin::upload.file').count();
    await expect(upload(name, bytes, declared)).rejects.toThrow(reason);
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(before);
  });

  it('a PNG called a JPEG is refused', async () => {
    const png = await picture(10, 10).png().toBuffer();
    await expect(upload('photo.jpg', png)).rejects.toThrow(
      'its name says image/jpeg, but its content is image/png',
    );
  });

  it('a truncated picture is refused', async () => {
    const whole = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    await expect(upload('half.jpg', whole.subarray(0, whole.length / 2))).rejects.toThrow(
      'the picture is damaged',
    );
  });

  it('a small file that claims too many pixels is refused', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 10_001, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(3_000_000);
    await expect(upload('bomb.png', bomb)).rejects.toThrow('more than 120 million pixels');
  });

  it('a picture that moves is refused', async () => {
    const frames = await sharp(
      [await picture(20, 20, 'red').png().toBuffer(), await picture(20, 20, 'blue').png().toBuffer()],
      { join: { animated: true } },
    )
      .webp()
      .toBuffer();
    await expect(upload('moving.webp', frames)).rejects.toThrow('it moves');
  });

  it('a file that is too large is refused', async () => {
    await expect(upload('long.txt', 'a'.repeat(3_000_001))).rejects.toThrow('larger than 3 MB');
  });
});

describe('a file that leaves', () => {
  it('takes its bytes and all sizes along when nothing else refers to them', async () => {
    const row = await upload('leaving.png', await picture(700, 70, 'olive').png().toBuffer());
    await uploads().remove(row);
    expect([row.url, row.formats.w640.url, row.formats.thumbnail.url].map(onDisk).filter(existsSync)).toEqual(
      [],
    );
  });

  it('leaves the bytes to another file that has the same', async () => {
    const bytes = await picture(30, 30, 'plum').png().toBuffer();
    const [one, other] = [await upload('twin.png', bytes), await upload('twin.png', bytes)];
    await uploads().remove(one);
    expect(existsSync(onDisk(other.url))).toBe(true);
    await uploads().remove(other);
    expect(existsSync(onDisk(other.url))).toBe(false);
  });

  it('gets a new address when it is replaced, with the type of the new content', async () => {
    const row = await upload('portrait.png', await picture(400, 400, 'gold').png().toBuffer());
    const jpeg = await picture(500, 400, 'silver').jpeg().toBuffer();
    const replaced = await uploads().replace(row.id, {
      data: {},
      file: await arriving('portrait.jpg', jpeg),
    });
    expect(replaced.id).toBe(row.id);
    expect(replaced.url).not.toBe(row.url);
    expect(replaced.url).toMatch(/\.jpg$/);
    expect(replaced).toMatchObject({ width: 500, mime: 'image/jpeg' });
    expect(existsSync(onDisk(row.url))).toBe(false);
    expect(existsSync(onDisk(replaced.url))).toBe(true);
  });

  it('keeps its bytes while an edition shows them', async () => {
    const row = await upload('shown.png', await picture(33, 33, 'pink').png().toBuffer());
    await cms.strapi.db.connection.raw(
      `insert into content.status (item_id, type, slug, state, first_published_at, public_updated_at, changed_at, version)
       values ('shown', 'article', 'shown', 'live', now(), now(), now(), 1)`,
    );
    await cms.strapi.db.connection.raw(
      `insert into content.edition (item_id, number, kind, published_at, contract_version, fingerprint, document)
       values ('shown', 1, 'first', now(), 1, '', ?::jsonb)`,
      [JSON.stringify({ leadImage: { file: { url: row.url } } })],
    );
    await cms.strapi.db.query('plugin::upload.file').delete({ where: { id: row.id } });
    await uploads().remove(row);
    expect(existsSync(onDisk(row.url))).toBe(true);
  });
});
