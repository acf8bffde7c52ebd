import type { KnownBlock } from '@shoal/content-schema';
import type { StoredBlock, StoredMedia } from '../stored.js';
import { answerImage } from './image.js';
import type { Links } from './links.js';

/** A body with its files in place. */
export const answerBody = (links: Links, body: readonly StoredBlock[]): KnownBlock[] =>
  body.map((block) => answerBlock(links, block));

function answerBlock(links: Links, block: StoredBlock): KnownBlock {
  if (block.type === 'figure') return { type: 'figure', image: answerImage(links, block.image) };
  if (block.type !== 'attachment') return block;
  const { summary: file } = links.get<StoredMedia>('media', block.fileId);
  return {
    type: 'attachment',
    title: block.title,
    url: links.siteUrl + file.url,
    mimeType: file.mimeType,
    size: file.size,
    language: block.language,
  };
}
