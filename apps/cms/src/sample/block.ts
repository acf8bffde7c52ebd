import type { ProseNode } from './prose.js';
import type { SampleFile } from './files.js';

/** A picture in one place: which file, what it shows, and whose it is. */
export interface SampleImage {
  file: SampleFile;
  alt?: string;
  decorative?: boolean;
  caption?: string;
  credit?: string;
  licence?: 'CC0-1.0' | 'CC-BY-4.0';
}

/** One block of a body, as an editor fills it in. */
export type SampleBlock =
  | { type: 'prose' | 'inset'; content: ProseNode[] }
  | { type: 'figure'; image: SampleImage }
  | { type: 'quote'; text: string; source?: string; url?: string; language?: string }
  | { type: 'warning'; heading: string; content: ProseNode[] }
  | { type: 'details'; summary: string; content: ProseNode[] }
  | { type: 'table'; caption: string; headerRow: boolean; headerColumn: boolean; rows: string }
  | { type: 'video'; provider: 'youtube' | 'vimeo'; url: string; title: string; transcript: ProseNode[] }
  | { type: 'attachment'; file: SampleFile; title: string; language?: string }
  | { type: 'action'; label: string; url: string };

type Fields<T extends SampleBlock['type']> = Omit<Extract<SampleBlock, { type: T }>, 'type'>;

/** Running text. */
export const prose = (...content: ProseNode[]): SampleBlock => ({ type: 'prose', content });

/** Text that stands out from what is around it. */
export const inset = (...content: ProseNode[]): SampleBlock => ({ type: 'inset', content });

/** A picture in the text. */
export const figure = (image: SampleImage): SampleBlock => ({ type: 'figure', image });

/** Somebody's words, set apart. */
export const quote = (fields: Fields<'quote'>): SampleBlock => ({ type: 'quote', ...fields });

/** Something readers must not miss. */
export const warning = (heading: string, ...content: ProseNode[]): SampleBlock => ({
  type: 'warning',
  heading,
  content,
});

/** Text that few readers need, behind a line that opens it. */
export const details = (summary: string, ...content: ProseNode[]): SampleBlock => ({
  type: 'details',
  summary,
  content,
});

/** A table whose first row and first column hold headings. */
export const table = (caption: string, ...rows: string[][]): SampleBlock => ({
  type: 'table',
  caption,
  headerRow: true,
  headerColumn: true,
  rows: rows.map((cells) => cells.join(' | ')).join('\n'),
});

/** A video elsewhere, with its words. */
export const video = (fields: Fields<'video'>): SampleBlock => ({ type: 'video', ...fields });

/** A file to download. */
export const attachment = (file: SampleFile, title: string): SampleBlock => ({
  type: 'attachment',
  file,
  title,
});

/** The one thing a reader may want to do next. */
export const action = (label: string, url: string): SampleBlock => ({ type: 'action', label, url });
