import type { Link, Projection, StoredMedia } from '../../content-store/stored.js';
import type { MediaRecord } from '../records/media-record.js';

/** A file as readers get it. What editors call it and say of it is not part of that: each use has its own words. */
export function projectMedia(file: MediaRecord): Projection {
  const media: StoredMedia = {
    name: file.url.split('/').at(-1) ?? '',
    url: file.url,
    mimeType: file.mime,
    size: file.provider_metadata?.bytes ?? Math.round(file.size * 1000),
    width: file.width ?? null,
    height: file.height ?? null,
    variants: variantsOf(file),
  };
  return {
    id: file.documentId,
    type: 'media',
    slug: file.documentId,
    name: media.name,
    day: null,
    summary: media,
    document: media,
    links: [],
  };
}

/** A link to a file, if there is one. */
export const mediaLink = (role: Link['role'], file: MediaRecord | null): Link[] =>
  file ? [{ role, id: file.documentId }] : [];

/** The smaller copies that keep the shape of the picture; Strapi's own thumbnail serves its admin only. */
function variantsOf({ formats }: MediaRecord): StoredMedia['variants'] {
  return Object.entries(formats ?? {})
    .flatMap(([name, { url, mime, width, height }]) =>
      name !== 'thumbnail' && width && height ? [{ url, width, height, mimeType: mime }] : [],
    )
    .sort((a, b) => a.width - b.width);
}
