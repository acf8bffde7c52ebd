import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { openPicture } from './prepare-picture.js';

/** Widths offered to browsers, in pixels; only those below the original's are made. */
const pictureWidths = [320, 640, 960, 1280, 1600] as const;

/** What the upload plugin knows of a picture while it is stored. */
export interface PictureInTransit {
  name: string;
  getStream(): NodeJS.ReadableStream;
  width?: number | null;
  height?: number | null;
}

/** One size of a picture, in the shape that the upload plugin stores and keeps under `formats`. */
export interface PictureSize {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  width: number;
  height: number;
  /** Kilobytes, as everywhere in Strapi. */
  size: number;
  sizeInBytes: number;
  path: null;
  getStream(): Readable;
}

/** Width and height as stored: the picture is upright by now. */
export async function getDimensions(picture: PictureInTransit) {
  const { width, height } = await openPicture(await buffer(picture.getStream())).metadata();
  return { width, height };
}

/** The small copy that the admin shows in lists. */
export async function makeThumbnail(picture: PictureInTransit): Promise<PictureSize> {
  return makeSize(picture, await buffer(picture.getStream()), 'thumbnail', { width: 245, height: 156 });
}

/** The copies for `srcset`, narrowest first. */
export async function makeSizes(picture: PictureInTransit): Promise<{ key: string; file: PictureSize }[]> {
  const bytes = await buffer(picture.getStream());
  const sizes = [];
  for (const width of pictureWidths.filter((each) => each < (picture.width ?? 0))) {
    const key = `w${width}`;
    sizes.push({ key, file: await makeSize(picture, bytes, key, { width }) });
  }
  return sizes;
}

async function makeSize(
  { name }: PictureInTransit,
  bytes: Buffer,
  key: string,
  box: { width: number; height?: number },
): Promise<PictureSize> {
  const { data, info } = await openPicture(bytes)
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  return {
    name: `${name.replace(/\.[^.]*$/, '')}-${key}.webp`,
    hash: key,
    ext: '.webp',
    mime: 'image/webp',
    width: info.width,
    height: info.height,
    size: info.size / 1000,
    sizeInBytes: info.size,
    path: null,
    getStream: () => Readable.from(data),
  };
}
