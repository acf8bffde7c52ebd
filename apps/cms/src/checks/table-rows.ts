/** Rows as an editor types or pastes them: a row per line, cells parted by tabs or, where there is no tab, by `|`. */
export function splitRows(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const separator = text.includes('\t') ? '\t' : '|';
  return lines
    .map((line) =>
      (separator === '|' ? withoutFrame(line) : line).split(separator).map((cell) => cell.trim()),
    )
    .filter((row) => separator === '\t' || !isRule(row));
}

/** Markdown tables have a `|` at both ends too. */
function withoutFrame(line: string): string {
  const trimmed = line.trim();
  return /^\|.*\|$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}

/** The line of dashes below the heading of a Markdown table. */
const isRule = (row: readonly string[]) => row.every((cell) => /^:?-{2,}:?$/.test(cell));

/** How many cells there are, in words. */
export const countCells = (cells: number) => (cells === 1 ? '1 cell' : `${cells} cells`);
