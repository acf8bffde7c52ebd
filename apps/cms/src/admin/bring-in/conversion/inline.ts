import type { Inline, Text } from './brought';
import { tidySpaces } from './tree';

/** How a run of characters is marked, and where it leads. */
export interface Marks {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
  /** In a heading, which is bold anyway. */
  heading?: boolean;
  url?: string;
}

/** A run of characters of a text that is still being read; `br` is a line break. */
export interface Piece {
  text: string;
  marks: Marks;
}

/** Ends a paragraph inside what can hold only one. */
export const paragraphEnd = '\u2029';

/** Runs of characters as paragraphs: white space tidied, parted where two lines end together, empty ones left out. */
export function finishParagraphs(pieces: readonly Piece[]): Inline[][] {
  const tidy = tidyPieces(pieces);
  const paragraphs: Piece[][] = [[]];
  for (const { text, marks } of tidy) {
    text.split(/\n{2,}/).forEach((part, index) => {
      if (index > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ text: part, marks });
    });
  }
  return paragraphs
    .map(tidyPieces)
    .filter((paragraph) => paragraph.length > 0)
    .map(toInline);
}

/** The same as one paragraph, its parts on lines of their own. */
export const finishLines = (pieces: readonly Piece[]): Inline[] =>
  toInline(tidyPieces(pieces).map(({ text, marks }) => ({ text: text.replace(/\n{2,}/g, '\n'), marks })));

/** The same as plain text in one line, its paragraphs parted as a sentence would. */
export const finishLine = (pieces: readonly Piece[]): string =>
  tidySpaces(pieces.map(({ text }) => text).join(''))
    .replace(/\n/g, ' ')
    .split(paragraphEnd)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .reduce((line, part) => (line === '' ? part : `${line}${/[.,;:!?]$/.test(line) ? '' : ';'} ${part}`), '');

/** Collapses white space across runs as a browser does, and trims the lines. */
function tidyPieces(pieces: readonly Piece[]): Piece[] {
  const marks: Marks[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece.text;
    for (let index = 0; index < piece.text.length; index += 1) marks.push(piece.marks);
  }
  return cut(text, marks);
}

const untidy =
  /[\u00AD\u200B\u2060\uFEFF]+|[ \u00A0]*[\n\u2029][ \u00A0\n\u2029]*|[ \u00A0]{2,}|^[ \u00A0\n\u2029]+|[ \u00A0\n\u2029]+$/g;

/** Cuts a text into runs of the same marks, leaving out what is not to stay. */
function cut(text: string, marks: readonly Marks[]): Piece[] {
  const kept: Piece[] = [];
  const keep = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) add(kept, text.charAt(index), marks[index] ?? {});
  };
  let place = 0;
  for (const found of text.matchAll(untidy)) {
    const end = found.index + found[0].length;
    keep(place, found.index);
    const inside = found.index > 0 && end < text.length;
    if (inside) add(kept, replacementOf(found[0]), marks[found.index] ?? {});
    place = end;
  }
  keep(place, text.length);
  return trim(kept);
}

function replacementOf(run: string): string {
  if (run.includes(paragraphEnd)) return '\n';
  const breaks = run.split('\n').length - 1;
  if (breaks > 0) return breaks > 1 ? '\n\n' : '\n';
  return /[ \u00A0]/.test(run) ? ' ' : '';
}

function add(pieces: Piece[], text: string, marks: Marks): void {
  const last = pieces.at(-1);
  if (last && last.marks === marks) last.text += text;
  else if (text !== '') pieces.push({ text, marks });
}

/** What is removed at an end may leave white space before it. */
function trim(pieces: Piece[]): Piece[] {
  const [first] = pieces;
  if (first) first.text = first.text.replace(/^[\s\u00A0]+/, '');
  const last = pieces.at(-1);
  if (last) last.text = last.text.replace(/[\s\u00A0]+$/, '');
  const kept = pieces.filter(({ text }) => text !== '');
  return kept.length === pieces.length ? kept : trim(kept);
}

function toInline(pieces: readonly Piece[]): Inline[] {
  const inline: Inline[] = [];
  for (const { text, marks } of pieces) {
    const last = inline.at(-1);
    if (marks.url === undefined) append(inline, toText(text, marks));
    else if (last?.type === 'link' && last.url === marks.url) append(last.children, toText(text, marks));
    else inline.push({ type: 'link', url: marks.url, children: [toText(text, marks)] });
  }
  return inline;
}

const names = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

function append(into: Inline[] | Text[], text: Text): void {
  const last = into.at(-1);
  if (last?.type === 'text' && names.every((name) => last[name] === text[name])) last.text += text.text;
  else into.push(text);
}

function toText(text: string, marks: Marks): Text {
  const marked: Text = { type: 'text', text };
  // White space shows no marks.
  if (text.trim() === '') return marked;
  for (const name of names) if (marks[name] && !isGiven(name, marks)) marked[name] = true;
  return marked;
}

/** Headings are bold anyway, and links underlined. */
const isGiven = (name: string, { heading, url }: Marks) =>
  (name === 'bold' && heading === true) || (name === 'underline' && url !== undefined);
