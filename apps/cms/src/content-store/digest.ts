import { createHash } from 'node:crypto';
import { digestText, hashOfAddress } from '@shoal/content-schema';
import { bodyText } from './answers/body-text.js';
import type { StoredArticle, StoredMedia, StoredPage } from './stored.js';

type Digestible = Pick<StoredPage, 'title' | 'summary' | 'body'> &
  Partial<Pick<StoredArticle, 'bylines' | 'leadImage'>>;

/** The files of an edition as they were when it was published, by id. */
export type Files = Record<string, StoredMedia>;

/** The public digest of an edition. */
export function digestEdition(document: object, files: Files): string {
  // An edition's document is an article's or a page's.
  return digestOf(document as Digestible, (id) => {
    const file = files[id];
    if (!file) throw new Error(`An edition uses the file ${id}, which was not kept with it`);
    return file.url;
  });
}

/** The public digest of a document: of its words and pictures, and of nothing that is joined from elsewhere. */
export function digestOf(
  { title, summary, bylines = [], leadImage = null, body }: Digestible,
  addressOf: (fileId: string) => string,
): string {
  const figures = body.flatMap((block) => (block.type === 'figure' ? [block.image] : []));
  const text = digestText({
    title,
    summary,
    bylines,
    bodyText: bodyText(body),
    images: [...(leadImage ? [leadImage] : []), ...figures].map(({ fileId }) =>
      hashOfAddress(addressOf(fileId)),
    ),
  });
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
