/** One thing that was measured, and what it should be. */
export interface Result {
  what: string;
  measured: string;
  /** What it is held against. */
  beside: string;
  /** The number that the bar is about. */
  value: number;
  bar: Bar;
}

/** What a number has to be, in which unit. */
export interface Bar {
  least?: number;
  most?: number;
  unit: string;
}

/** Whether a number clears its bar. */
export const passes = ({ value, bar: { least = -Infinity, most = Infinity } }: Result): boolean =>
  value >= least && value <= most;

/** The results as a table, with what falls short said in words. */
export function drawResults(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.what,
    result.measured,
    result.beside,
    Number.isNaN(result.value) ? '–' : show(result.value, result.bar.unit),
    showBar(result.bar),
    passes(result) ? 'pass' : `short${Number.isNaN(result.value) ? ': not measured' : byHowMuch(result)}`,
  ]);
  const heads = ['What', 'measured', 'beside', 'figure', 'bar', ''];
  const widths = heads.map((head, column) =>
    Math.max(...[heads, ...rows].map((row) => row[column]?.length ?? head.length)),
  );
  return [heads, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const show = (value: number, unit: string) => `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`;

function showBar({ least, most, unit }: Bar): string {
  if (least !== undefined) return `≥ ${least} ${unit}`;
  return most === undefined ? '' : `≤ ${most} ${unit}`;
}

function byHowMuch({ value, bar: { least, most } }: Result): string {
  const share = least === undefined ? value / (most ?? value) - 1 : 1 - value / least;
  return ` by ${Math.max(1, Math.round(share * 100))} %`;
}
