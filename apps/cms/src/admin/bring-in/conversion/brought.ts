import type { Note } from './notes';

/** Characters with the same marks, as Strapi's Blocks keep them. */
export interface Text {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}

/** A link within running text. */
export interface Link {
  type: 'link';
  url: string;
  children: Text[];
}

export type Inline = Text | Link;

/** One point of a list. */
export interface ListItem {
  type: 'list-item';
  children: Inline[];
}

/** A list; the lists within it follow the points they belong to. */
export interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel: number;
  children: (ListItem | List)[];
}

/** A paragraph, heading, quote or piece of code. */
export type TextNode =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'code'; language?: string; children: Text[] };

/** One node of Strapi's Blocks. */
export type ProseNode = TextNode | List;

/** Where the bytes of a picture are: in the text itself, or in the file that was imported. */
export interface Picture {
  mimeType: string;
  /** Its bytes: as the browser hands them over, or in Base64. */
  bytes: Blob | string;
}

export interface TableBlock {
  type: 'table';
  caption: string;
  rows: string[][];
  headerRow: boolean;
  headerColumn: boolean;
}

export interface FigureBlock {
  type: 'figure';
  picture: Picture;
  alt: string;
  caption: string;
}

/** A block of a body, before it is put into a form. */
export type BroughtBlock = { type: 'prose'; content: ProseNode[] } | TableBlock | FigureBlock;

/** What became of a text from elsewhere. */
export interface Brought {
  /** The document's own title, where it has one. */
  title: string | null;
  blocks: BroughtBlock[];
  notes: Note[];
}

/** The words of running text. */
export const wordsOf = (nodes: readonly (Inline | ProseNode | ListItem)[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : wordsOf(node.children))).join('');
