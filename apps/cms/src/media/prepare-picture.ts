import sharp, { type Metadata, type Sharp } from 'sharp';
import type { AcceptedType } from './accepted-types.js';
import { refusal } from './check-upload.js';

/** More pixels than any camera makes; a small file can claim a billion and fill the memory. */
const mostPixels = 120_000_000;

/** A picture ready to be decoded; damaged and oversized ones fail when they are. */
export const openPicture = (source: string | Buffer) =>
  sharp(source, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });

/**
 * Writes a picture anew: upright, without the place, camera and name that photos carry, colours kept. Nothing that
 * hides beside the pixels survives.
 */
export async function preparePicture(
  path: string,
  type: AcceptedType,
  name: string,
  target: string,
): Promise<void> {
  const metadata = await readMetadata(path, name);
  if ((metadata.pages ?? 1) > 1) {
    throw refusal(name, 'it moves, and readers could not stop it. Use a still picture or a video');
  }
  try {
    await encode(keepColours(openPicture(path).autoOrient(), metadata), type).toFile(target);
  } catch {
    throw refusal(name, 'the picture is damaged. Open it, save it again and try once more');
  }
}

async function readMetadata(path: string, name: string): Promise<Metadata> {
  try {
    return await openPicture(path).metadata();
  } catch (error) {
    const tooLarge = error instanceof Error && error.message.includes('pixel limit');
    throw refusal(
      name,
      tooLarge ? 'it has more than 120 million pixels' : 'it is not a picture that can be read',
    );
  }
}

/** A print colour space means nothing to a browser; any other keeps its profile. */
function keepColours(picture: Sharp, { space }: Metadata): Sharp {
  return space === 'cmyk' ? picture.toColourspace('srgb') : picture.keepIccProfile();
}

function encode(picture: Sharp, { mime }: AcceptedType): Sharp {
  if (mime === 'image/jpeg') return picture.jpeg({ quality: 90, mozjpeg: true });
  if (mime === 'image/png') return picture.png({ compressionLevel: 9 });
  if (mime === 'image/webp') return picture.webp({ quality: 90 });
  return picture.avif({ quality: 75 });
}
