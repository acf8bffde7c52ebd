import type { Element } from 'hast';
import type { TableBlock } from './brought';
import { finishLine } from './inline';
import { moveAfter, type Reading } from './reading';
import { createLineSink, type Item } from './sink';
import { attribute, isElement, lineOf } from './tree';

/** A table as a block with what stood in it and cannot, or nothing but an arrangement of other things. */
type Found = { type: 'layout' } | { type: 'items'; items: Item[] };

interface Cell {
  text: string;
  heading: boolean;
  bold: boolean;
}

/** Reads a table as rows of plain text, all of the same length. */
export function readTable(node: Element, reading: Reading): Found {
  const lines = rowsOf(node);
  const isOne = lines.every((row) => cellsOf(row).length <= 1);
  if (isOne || ['presentation', 'none'].includes(attribute(node, 'role'))) {
    if (isOne && lines.length > 1) reading.notebook.note('one column', lineOf(node));
    return { type: 'layout' };
  }
  const after: Item[] = [];
  const grid = withoutEmpty(layOut(lines, reading, after));
  if (grid.length === 0) return { type: 'items', items: moveAfter(after, reading) };
  const [caption] = node.children.filter((child) => isElement(child, 'caption'));
  const table: TableBlock = {
    type: 'table',
    caption: caption ? lineOf(caption) : '',
    rows: grid.map((row) => row.map(({ text }) => text)),
    ...headingsOf(grid, isInHead(node, lines[0]), reading),
  };
  return { type: 'items', items: [table, ...moveAfter(after, reading)] };
}

/** The rows of this table, not those of tables in its cells. */
const rowsOf = (node: Element): Element[] =>
  node.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });

const cellsOf = (row: Element): Element[] => row.children.filter((child) => isElement(child, 'td', 'th'));

const most = 1000;
const span = (cell: Element, name: string) => Math.min(Math.max(Number(attribute(cell, name)) || 1, 1), most);

/** Lays cells out in rows and columns; a merged one stands in each of its places. */
function layOut(lines: readonly Element[], reading: Reading, after: Item[]): Cell[][] {
  const grid: (Cell | undefined)[][] = lines.map(() => []);
  lines.forEach((line, top) => {
    let left = 0;
    for (const element of cellsOf(line)) {
      while (grid[top]?.[left]) left += 1;
      const cell = readCell(element, reading, after);
      const [wide, high] = [span(element, 'colSpan'), span(element, 'rowSpan')];
      if (wide > 1 || high > 1) reading.notebook.note('merged cells', cell.text);
      for (let row = top; row < Math.min(top + high, lines.length); row += 1) {
        for (let column = left; column < left + wide; column += 1) {
          const places = grid[row];
          if (places) places[column] = cell;
        }
      }
      left += wide;
    }
  });
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? empty));
}

const empty: Cell = { text: '', heading: false, bold: false };

function readCell(element: Element, reading: Reading, after: Item[]): Cell {
  const sink = createLineSink();
  reading.walk(element.children, {}, sink);
  after.push(...sink.after);
  const written = sink.pieces.filter(({ text }) => text.trim() !== '');
  for (const url of new Set(written.flatMap(({ marks }) => marks.url ?? [])))
    reading.notebook.note('cell address', url);
  const text = finishLine(sink.pieces).replace(/\t/g, ' ');
  const bold = written.length > 0 && written.every(({ marks }) => marks.bold === true);
  const isMarked = written.some(({ marks }) => marks.italic ?? marks.strikethrough ?? marks.code);
  if (isMarked) reading.notebook.note('within a cell', text);
  return { text, heading: element.tagName === 'th', bold };
}

/** Leaves out rows and columns in which nothing stands. */
function withoutEmpty(grid: readonly Cell[][]): Cell[][] {
  const rows = grid.filter((row) => row.some(({ text }) => text !== ''));
  const kept = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column]?.text !== ''));
  return rows.map((row) => row.filter((_, column) => kept[column]));
}

/** What the headings are: as marked; else a first row in bold; else the first row, which is named for checking. */
function headingsOf(
  grid: readonly Cell[][],
  inHead: boolean,
  { notebook }: Reading,
): Pick<TableBlock, 'headerRow' | 'headerColumn'> {
  const [first = [], ...others] = grid;
  const headerRow = inHead || first.every(({ heading, text }) => heading || text === '');
  const headerColumn = others.length > 0 && others.every(([cell]) => cell?.heading === true);
  if (headerRow || headerColumn || others.length === 0) return { headerRow, headerColumn };
  const isBold = first.every(({ bold, text }) => bold || text === '');
  if (!isBold) notebook.note('first row as heading', first.map(({ text }) => text).join(' | '));
  return { headerRow: true, headerColumn: false };
}

const isInHead = (node: Element, row: Element | undefined) =>
  row !== undefined && node.children.some((part) => isElement(part, 'thead') && part.children.includes(row));
