import type { Element } from 'hast';
import type { FigureBlock, Inline, ProseNode, TableBlock } from './brought';
import { finishLines, finishParagraphs, paragraphEnd, type Marks, type Piece } from './inline';

/** What a text consists of, in order; a caption still looks for what it belongs to. */
export type Item = ProseNode | TableBlock | FigureBlock | { type: 'caption'; children: Inline[] };

/** Where a walk through a text puts what it meets. */
export interface Sink {
  /** A body holds everything; the point of a list lines, lists and what is to follow it; lines nothing but text. */
  holds: 'everything' | 'lists' | 'lines';
  text: (text: string, marks: Marks) => void;
  /** Something that stands on lines of its own begins or ends here. */
  boundary: () => void;
  item: (item: Item) => void;
  list: (node: Element, marks: Marks) => void;
}

/** Reads a body: every boundary ends a paragraph, and whatever it holds stands in order. */
export function createBodySink(
  readList: (node: Element, marks: Marks) => Item[],
): Sink & { finish: () => Item[] } {
  const items: Item[] = [];
  let pieces: Piece[] = [];
  let after: Item[] = [];
  const boundary = () => {
    for (const children of finishParagraphs(pieces)) items.push({ type: 'paragraph', children });
    items.push(...after);
    pieces = [];
    after = [];
  };
  return {
    holds: 'everything',
    text: (text, marks) => pieces.push({ text, marks }),
    boundary,
    item: (item) => {
      // A picture in the middle of a sentence does not part it.
      const within = item.type === 'figure' && pieces.some(({ text }) => text.trim() !== '');
      if (!within) boundary();
      (within ? after : items).push(item);
    },
    list: (node, marks) => {
      boundary();
      items.push(...readList(node, marks));
    },
    finish: () => {
      boundary();
      return items;
    },
  };
}

/** Reads lines of text: a heading, a quotation, a cell. */
export interface LineSink extends Sink {
  pieces: Piece[];
  /** What stood within and cannot. */
  after: Item[];
}

export function createLineSink(): LineSink {
  const pieces: Piece[] = [];
  const after: Item[] = [];
  return {
    holds: 'lines',
    text: (text, marks) => pieces.push({ text, marks }),
    boundary: () => pieces.push({ text: paragraphEnd, marks: {} }),
    item: (item) => after.push(item),
    list: () => {
      throw new Error('Lines of text hold no list');
    },
    pieces,
    after,
  };
}

/** The lines that a sink was given. */
export const linesOf = ({ pieces }: LineSink): Inline[] => finishLines(pieces);
