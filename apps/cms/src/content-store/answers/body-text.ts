import type { Inline, List, RichText, RichTextNode, Table } from '@shoal/content-schema';
import type { StoredBlock } from '../stored.js';

/**
 * What a body says as plain text: paragraphs parted by a blank line, points of a list and rows of a table each on a
 * line. Pictures are their text alternatives and captions. Digests are made of it: the same body gives the same text
 * for ever.
 */
export const bodyText = (body: readonly StoredBlock[]): string =>
  body
    .flatMap(textsOf)
    .filter((text) => text !== '')
    .join('\n\n');

function textsOf(block: StoredBlock): string[] {
  switch (block.type) {
    case 'prose':
    case 'inset':
      return richTexts(block.content);
    case 'warning':
      return [block.heading, ...richTexts(block.content)];
    case 'details':
      return [block.summary, ...richTexts(block.content)];
    case 'figure':
      return [block.image.alt, block.image.caption ?? ''];
    case 'quote':
      return [block.source === null ? block.text : `${block.text}\n— ${block.source}`];
    case 'table':
      return [block.caption, tableText(block)];
    case 'video':
      return [block.title, ...richTexts(block.transcript)];
    case 'attachment':
      return [block.title];
    case 'action':
      return [block.label];
  }
}

const tableText = ({ rows }: Pick<Table, 'rows'>) => rows.map((cells) => cells.join('\t')).join('\n');

const richTexts = (nodes: RichText): string[] => nodes.map(nodeText);

function nodeText(node: RichTextNode): string {
  if (node.type === 'code') return node.text;
  if (node.type === 'list') return listLines(node).join('\n');
  return inlineText(node.children);
}

function listLines({ format, children }: List): string[] {
  let number = 0;
  return children.flatMap((child) => {
    if (child.type === 'list') return listLines(child).map((line) => `  ${line}`);
    number += 1;
    return [`${format === 'ordered' ? `${number}.` : '-'} ${inlineText(child.children)}`];
  });
}

/** The words of running text, without its marks. */
const inlineText = (nodes: Inline): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : inlineText(node.children))).join('');
