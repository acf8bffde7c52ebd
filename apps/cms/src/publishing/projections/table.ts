import type { Report } from '../refusal.js';

/** Rows as an editor types or pastes them: a row per line, cells parted by tabs or, where there is no tab, by `|`. */
export function projectRows(text: string, report: Report): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const separator = text.includes('\t') ? '\t' : '|';
  const rows = lines
    .map((line) =>
      (separator === '|' ? withoutFrame(line) : line).split(separator).map((cell) => cell.trim()),
    )
    .filter((row) => separator === '\t' || !isRule(row));
  const width = rows[0]?.length ?? 0;
  if (width === 0) report(['rows'], 'Type the table: a row per line, with a tab or | between cells.');
  rows.forEach((row, index) => {
    if (row.length !== width) {
      report(
        ['rows'],
        `Row ${index + 1} has ${count(row.length)}, but the first row has ${count(width)}. Each row needs the same number.`,
      );
    }
  });
  return rows;
}

/** Markdown tables have a `|` at both ends too. */
function withoutFrame(line: string): string {
  const trimmed = line.trim();
  return /^\|.*\|$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}

/** The line of dashes below the heading of a Markdown table. */
const isRule = (row: readonly string[]) => row.every((cell) => /^:?-{2,}:?$/.test(cell));

const count = (cells: number) => (cells === 1 ? '1 cell' : `${cells} cells`);
