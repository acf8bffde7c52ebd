import type { Image, ImageFile } from '@shoal/content-schema';
import type { StoredImage, StoredMedia } from '../stored.js';
import type { Links } from './links.js';

/** A stored picture with absolute addresses. */
export function answerImageFile(links: Links, id: string): ImageFile {
  const { summary: file } = links.get<StoredMedia>('media', id);
  if (file.width === null || file.height === null)
    throw new Error(`Media ${id} is used as a picture but is none`);
  const absolute = <T extends { url: string }>(size: T) => ({ ...size, url: links.siteUrl + size.url });
  return {
    url: links.siteUrl + file.url,
    width: file.width,
    height: file.height,
    mimeType: file.mimeType,
    size: file.size,
    variants: file.variants.map(absolute),
  };
}

/** A picture as used in one place. */
export function answerImage(links: Links, { fileId, ...image }: StoredImage): Image {
  return { file: answerImageFile(links, fileId), ...image };
}
