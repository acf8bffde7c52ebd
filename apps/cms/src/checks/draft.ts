import type { Place } from './finding.js';

/** A picture, wherever it stands. */
export interface Picture extends Place {
  /** The name of its file; null where none is chosen yet. */
  fileName: string | null;
  alt: string;
  decorative: boolean;
  caption: string;
}

/** One paragraph, heading, point of a list or piece of code of running text. */
export interface Paragraph extends Place {
  kind: 'paragraph' | 'heading' | 'point' | 'quote' | 'code';
  /** Of a heading. */
  level: number;
  text: string;
  /** What language it says it is in, where that is not the language of the article. */
  language: string | null;
}

/** A link, in running text or in a field of its own. */
export interface DraftLink extends Place {
  /** What it says; null where another field says it, or is still to say it. */
  text: string | null;
  url: string;
}

/** A table as its editor types it. */
export interface DraftTable extends Place {
  rows: string;
  headerRow: boolean;
  headerColumn: boolean;
}

/** A short text of one field, such as a title or a caption. */
export interface Line extends Place {
  text: string;
  /** Whether it stands above text of its own. */
  isHeading: boolean;
}

/** An article or page as its editor has it now: in the form, or in Strapi when it is published. */
export interface Draft {
  kind: 'article' | 'page';
  title: string;
  summary: string;
  licence: string | null;
  language: string | null;
  /** The rest, each in the order in which readers meet it. */
  pictures: Picture[];
  paragraphs: Paragraph[];
  links: DraftLink[];
  tables: DraftTable[];
  lines: Line[];
}
