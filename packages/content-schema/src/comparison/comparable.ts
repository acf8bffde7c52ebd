import type { Article } from '../article.js';
import type { KnownBlock } from '../body.js';
import type { Image } from '../image.js';

/** A picture in one place, its file by address. */
export type ComparableImage = Omit<Image, 'file'> & { file: Pick<Image['file'], 'url'> };

/** A block as the contract has it; of its files only the address matters. */
export type ComparableBlock =
  | Exclude<KnownBlock, { type: 'figure' | 'attachment' }>
  | { type: 'figure'; image: ComparableImage }
  | { type: 'attachment'; title: string; language: string | null; url: string };

/** What one version of an article or page says: the contract's names, so that public documents can be compared too. */
export interface Comparable extends Pick<Article, 'title'> {
  summary: string | null;
  bylines: { name: string; role: string | null; organisations: { name: string }[] }[];
  leadImage: ComparableImage | null;
  /** What is said of it beside the text, such as its topics: each with a label for people. */
  facts: { label: string; values: string[] }[];
  bodyBlocks: ComparableBlock[];
}
