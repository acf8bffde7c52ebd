import type { Element } from 'hast';
import type { Marks } from './inline';
import type { Reading } from './reading';
import type { Sink } from './sink';
import { isPlaceInDocument, tidyAddress } from './tidy-address';
import { marksWithin } from './marks-of';
import { attribute, childrenOf, holdsBlock, isElement, lineOf } from './tree';

/** Reads a link: its address tidied, or its words alone where it leads nowhere that readers can go. */
export function readLink(node: Element, outer: Marks, sink: Sink, reading: Reading): void {
  const address = attribute(node, 'href').trim();
  const marks = marksWithin(node, outer);
  const words = lineOf(node);
  if (address === '') reading.walk(node.children, marks, sink);
  else if (isNoteMark(node)) readNoteMark(node, words, marks, sink, reading);
  else {
    const url = addressOf(address, words, reading);
    const within = url === null ? marks : { ...marks, url };
    // An address that is also what the link says is tidied in both places.
    if (url !== null && words === address && !holdsBlock(node) && !holdsPicture(node)) sink.text(url, within);
    else reading.walk(node.children, within, sink);
  }
}

function addressOf(address: string, words: string, { notebook }: Reading): string | null {
  if (isPlaceInDocument(address)) {
    notebook.note('place in the document', words);
    return null;
  }
  const { url, tidied } = tidyAddress(address);
  if (url === null || words === '') {
    notebook.note('link address', `${words} ${address}`);
    return null;
  }
  if (tidied) notebook.note('tidied address', words);
  return url;
}

const holdsPicture = (node: Element): boolean =>
  childrenOf(node).some((child) => isElement(child, 'img') || (isElement(child) && holdsPicture(child)));

/** The names that Word, Google Docs, LibreOffice, Markdown and readers of them give to notes and back to the text. */
const noteAddress =
  /^#(_?(ftn|edn|ftnt|fn|footnote|endnote|sdfootnote|sdendnote|user-content-fn|cite_)[\w:.-]*)/i;

/** Whether a link leads to a footnote, or from one back to the text. */
export const isNoteMark = (node: Element): boolean =>
  noteAddress.test(attribute(node, 'href')) && lineOf(node).length <= 8;

/** A number in the text keeps brackets to be told from it; the arrow back goes. */
function readNoteMark(node: Element, words: string, marks: Marks, sink: Sink, { notebook }: Reading): void {
  const number = words.replace(/[^\p{L}\p{N}*†‡]/gu, '');
  if (number === '') return;
  const back = /ref|sym?anc|anc$/i.test(attribute(node, 'href'));
  if (!back) notebook.note('footnote');
  sink.text(back ? `[${number}] ` : `[${number}]`, marks);
}
