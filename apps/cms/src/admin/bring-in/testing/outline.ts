import type { Brought, BroughtBlock, Inline, List, ProseNode } from '../conversion/brought';
import { sayNote } from '../conversion/notes';

/** A text that was brought, as lines that show its structure: for comparing the whole of it at a glance. */
export const outlineOf = ({ title, blocks }: Brought): string =>
  [...(title === null ? [] : [`TITLE ${title}`]), ...blocks.flatMap(outlineBlock)].join('\n');

/** What is said of the way, a line each. */
export const saidOf = ({ notes }: Brought): string[] =>
  notes.map((note) => [sayNote(note), ...note.texts.map((text) => `“${text}”`)].join(' '));

function outlineBlock(block: BroughtBlock): string[] {
  if (block.type === 'prose') return block.content.flatMap(outlineNode);
  if (block.type === 'figure')
    return [`FIGURE ${block.picture.mimeType} alt=${block.alt} caption=${block.caption}`];
  const heads = [...(block.headerRow ? ['row'] : []), ...(block.headerColumn ? ['column'] : [])].join(
    ' and ',
  );
  return [`TABLE ${block.caption} (headings: ${heads})`, ...block.rows.map((row) => `  ${row.join(' ¦ ')}`)];
}

function outlineNode(node: ProseNode): string[] {
  if (node.type === 'list') return outlineList(node);
  const words = inline(node.children);
  if (node.type === 'heading') return [`h${node.level} ${words}`];
  if (node.type === 'code') return [`code ${node.language ?? ''}: ${words}`];
  return [`${node.type === 'quote' ? 'quote ' : ''}${words}`];
}

const outlineList = (list: List): string[] =>
  list.children.flatMap((child) =>
    child.type === 'list'
      ? outlineList(child)
      : [
          `${'  '.repeat(list.indentLevel)}${list.format === 'ordered' ? '1.' : '-'} ${inline(child.children)}`,
        ],
  );

const signs = { bold: '**', italic: '_', underline: '++', strikethrough: '~~', code: '`' } as const;

function inline(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'link') return `[${inline(node.children)}](${node.url})`;
      const marks = Object.entries(signs).flatMap(([name, sign]) => (name in node ? [sign] : []));
      return `${marks.join('')}${node.text.replaceAll('\n', '⏎')}${[...marks].reverse().join('')}`;
    })
    .join('');
}
