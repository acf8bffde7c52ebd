import type { Element } from 'hast';
import type { List } from './brought';
import type { Marks } from './inline';
import { marksWithin } from './marks-of';
import { moveAfter, type Reading } from './reading';
import { createLineSink, linesOf, type Item, type LineSink } from './sink';
import { attribute, isElement, lineOf } from './tree';

/** Reads a list with the lists within it; what cannot stand in a list follows it. */
export function readList(node: Element, marks: Marks, depth: number, reading: Reading): Item[] {
  const after: Item[] = [];
  const list = readPoints(node, marks, depth, reading, after);
  if (node.tagName === 'ol' && !['', '1'].includes(attribute(node, 'start'))) {
    reading.notebook.note('list numbers', attribute(node, 'start'));
  }
  return [...(list.children.length > 0 ? [list] : []), ...moveAfter(after, reading)];
}

function readPoints(node: Element, marks: Marks, depth: number, reading: Reading, after: Item[]): List {
  const list: List = {
    type: 'list',
    format: node.tagName === 'ol' ? 'ordered' : 'unordered',
    indentLevel: depth,
    children: [],
  };
  for (const child of node.children) {
    // Google Docs and LibreOffice put a nested list beside the point that it belongs to.
    if (isElement(child, 'ul', 'ol')) addList(list, readPoints(child, marks, depth + 1, reading, after));
    else if (isElement(child, 'li')) readPoint(child, marksWithin(child, marks), list, reading, after);
    else if (isElement(child) || (child.type === 'text' && lineOf(child) !== '')) {
      readPoint(
        { type: 'element', tagName: 'li', properties: {}, children: [child] },
        marks,
        list,
        reading,
        after,
      );
    }
  }
  return list;
}

function readPoint(node: Element, marks: Marks, list: List, reading: Reading, after: Item[]): void {
  const sink = createPointSink();
  reading.walk(node.children, marks, sink);
  finish();

  function createPointSink(): LineSink {
    return { ...createLineSink(), holds: 'lists', list: addNested };
  }

  /** The words before a nested list are a point, those after it another. */
  function addNested(nested: Element, inner: Marks): void {
    finish();
    sink.pieces.length = 0;
    addList(list, readPoints(nested, inner, list.indentLevel + 1, reading, after));
  }

  function finish(): void {
    const children = linesOf(sink);
    if (children.length > 0) list.children.push({ type: 'list-item', children });
    after.push(...sink.after.splice(0));
  }
}

function addList(list: List, nested: List): void {
  const last = list.children.at(-1);
  if (nested.children.length === 0) return;
  // Two lists of one kind that meet at a level are one: Word for the web parts them.
  if (last?.type === 'list' && last.format === nested.format) last.children.push(...nested.children);
  else list.children.push(nested);
}
