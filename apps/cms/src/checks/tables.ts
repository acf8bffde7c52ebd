import type { Check } from './check.js';
import type { DraftTable } from './draft.js';
import { placeOf, type Found } from './finding.js';
import { countCells, splitRows } from './table-rows.js';

/** Whether tables have headings, and as many cells in each row. */
export const tables: Check = {
  name: 'tables',
  mayBlock: true,
  find: (draft) =>
    draft.tables.flatMap((table) => {
      const rows = splitRows(table.rows);
      return [...judgeRows(table, rows), ...judgeHeadings(table, rows)];
    }),
};

function judgeRows(table: DraftTable, rows: readonly string[][]): Found[] {
  const place = { ...placeOf(table), severity: 'blocks' as const };
  const [first] = rows;
  if (!first) {
    const message = 'This table is empty.';
    const remedy = 'Type the table: a row per line, with a tab or | between cells.';
    return [{ ...place, message, remedy, excerpt: '' }];
  }
  const ragged = rows.findIndex((row) => row.length !== first.length);
  const row = rows[ragged];
  if (!row) return [];
  return [
    {
      ...place,
      message: `Row ${ragged + 1} has ${countCells(row.length)}, but the first row has ${countCells(first.length)}.`,
      remedy: 'Each row needs the same number.',
      excerpt: row.join(' | '),
    },
  ];
}

function judgeHeadings(table: DraftTable, rows: readonly string[][]): Found[] {
  const { path, where, headerRow, headerColumn } = table;
  const [first] = rows;
  if (!first) return [];
  if (!headerRow && !headerColumn) {
    return [
      {
        path: [...path.slice(0, -1), 'headerRow'],
        where,
        severity: 'blocks',
        message: 'This table has no headings: a screen reader cannot say what a cell belongs to.',
        remedy: 'Say whether the first row or the first column holds headings; add some if neither does.',
        excerpt: first.join(' | '),
      },
    ];
  }
  const nameless = headerRow ? first.findIndex((cell, column) => cell === '' && column > 0) : -1;
  if (nameless === -1) return [];
  return [
    {
      ...placeOf(table),
      severity: 'advises',
      message: `Column ${nameless + 1} has no heading.`,
      remedy: 'Say in the first row what it holds.',
      excerpt: first.join(' | '),
    },
  ];
}
