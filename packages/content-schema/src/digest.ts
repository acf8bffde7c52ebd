import type { Article } from './article.js';
import { canonicalJson } from './canonical-json.js';

/** What a digest stands for: the words and pictures that readers were shown. */
export interface Digested {
  title: string;
  summary: string | null;
  bylines: { name: string; role: string | null; organisations: { name: string }[] }[];
  bodyText: string;
  /** The hash that the address of each picture names its bytes by, in the order of the text. */
  images: string[];
}

/** The text that a digest is the SHA-256 of: canonical JSON (RFC 8785) without anything that may change later. */
export const digestText = ({ title, summary, bylines, bodyText, images }: Digested): string =>
  canonicalJson({ title, summary, bylines: bylines.map(asPublished), bodyText, images });

const asPublished = ({ name, role, organisations }: Digested['bylines'][number]) => ({
  name,
  role,
  organisations: organisations.map((organisation) => organisation.name),
});

/** The hash in the address of a file, `…/media/<hash>/<name>`; the whole address where it holds none. */
export const hashOfAddress = (address: string): string =>
  /\/media\/([0-9a-f]+)\/[^/]+$/.exec(address)?.[1] ?? address;

/** The part of an article that its digest stands for. */
export type DigestedArticle = Pick<
  Article,
  'title' | 'summary' | 'bylines' | 'bodyText' | 'bodyBlocks' | 'leadImage'
>;

/** What the digest of an article stands for, from the article as the Content API gives it. */
export function digestedOf({
  title,
  summary,
  bylines,
  bodyText,
  bodyBlocks,
  leadImage,
}: DigestedArticle): Digested {
  const figures = bodyBlocks.flatMap((block) => (block.type === 'figure' ? [block.image] : []));
  const images = [...(leadImage ? [leadImage] : []), ...figures];
  return {
    title,
    summary,
    bylines,
    bodyText,
    images: images.map(({ file }) => hashOfAddress(file.url)),
  };
}
