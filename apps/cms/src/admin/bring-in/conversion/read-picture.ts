import type { Element } from 'hast';
import type { FigureBlock } from './brought';
import type { Marks } from './inline';
import type { Reading } from './reading';
import { createLineSink, type Sink } from './sink';
import { finishLine } from './inline';
import { attribute, isElement, lineOf, listElements } from './tree';

const longestAlt = 250;
const longestCaption = 300;

/** What can be uploaded and shown. */
const shown = /^image\/(png|jpe?g|webp|avif)$/;

/** Reads a picture: a figure where its bytes are at hand, else it is named. */
export function readPicture(node: Element, marks: Marks, sink: Sink, reading: Reading): void {
  const said = attribute(node, 'alt').replace(/\s+/g, ' ').trim();
  if (isEmoji(said)) sink.text(said, marks);
  else if (!isTracker(node)) {
    const figure = figureOf(node, said, reading);
    if (figure) sink.item(figure);
  }
}

/** Reads a figure: its caption goes with its picture or table, and stays a paragraph where it is about something else. */
export function readFigure(node: Element, outer: Marks, sink: Sink, reading: Reading): void {
  const [caption] = listElements(node, 'figcaption');
  const others = node.children.filter((child) => child !== caption);
  sink.boundary();
  reading.walk(others, outer, sink);
  if (caption) {
    const line = createLineSink();
    reading.walk(caption.children, outer, line);
    if (finishLine(line.pieces) !== '') {
      const children = [{ type: 'text' as const, text: finishLine(line.pieces) }];
      if (sink.holds === 'everything') sink.item({ type: 'caption', children });
      else reading.walk([caption], outer, sink);
    }
  }
  sink.boundary();
}

/** A caption as its field holds it; null where it is too long for it. */
export const fitCaption = (caption: string): string | null =>
  caption.length <= longestCaption ? caption : null;

function figureOf(node: Element, said: string, { notebook, findPicture }: Reading): FigureBlock | null {
  const address = attribute(node, 'src');
  const picture = findPicture(address);
  const name = address.startsWith('data:') ? '' : address;
  if (picture === null) {
    notebook.note('picture', `${said} ${name}`);
    return null;
  }
  if (!shown.test(picture.mimeType)) {
    notebook.note('picture format', `${said} ${picture.mimeType}`);
    return null;
  }
  return { type: 'figure', picture, alt: altOf(said, notebook), caption: '' };
}

function altOf(said: string, notebook: Reading['notebook']): string {
  const fits = said.length <= longestAlt;
  if (!fits) notebook.note('too long', said);
  if (said === '' || !fits || isFileName(said)) {
    notebook.note('no alternative', fits ? said : '');
    return '';
  }
  return said;
}

const isFileName = (alt: string) => /^\S+\.(png|jpe?g|gif|webp|avif|svg|emf|wmf|bmp|tiff?)$/i.test(alt);

const isEmoji = (alt: string) => alt.length <= 16 && /^\p{Extended_Pictographic}/u.test(alt);

/** A picture of a single dot tells somebody that the text was read. */
const isTracker = (node: Element) =>
  ['width', 'height'].every((side) => ['0', '1'].includes(attribute(node, side))) &&
  lineOf(node) === '' &&
  isElement(node);
