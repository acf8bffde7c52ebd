import { countCells, splitRows } from '../../checks/table-rows.js';
import type { Report } from '../refusal.js';

/** The rows of a table as they are stored; each has as many cells as the first. */
export function projectRows(text: string, report: Report): string[][] {
  const rows = splitRows(text);
  const width = rows[0]?.length ?? 0;
  if (width === 0) report(['rows'], 'Type the table: a row per line, with a tab or | between cells.');
  rows.forEach((row, index) => {
    if (row.length !== width) {
      report(
        ['rows'],
        `Row ${index + 1} has ${countCells(row.length)}, but the first row has ${countCells(width)}. Each row needs the same number.`,
      );
    }
  });
  return rows;
}
