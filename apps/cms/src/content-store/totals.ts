import type { Sql } from './sql.js';
import type { Statement } from './list-statement.js';

const mostKept = 1000;

/** How many entries whole lists have. */
export interface Totals {
  /** The total of a list: remembered as long as nothing has changed since it was counted. */
  of(count: Statement, head: string): Promise<number>;
}

/** Counting a long list takes longer than reading a page of it, so a count is kept for the cursor that it was made at. */
export function createTotals(sql: Sql): Totals {
  const kept = new Map<string, { head: string; total: number }>();
  return {
    async of({ text, values }, head) {
      const name = JSON.stringify([text, values]);
      const known = kept.get(name);
      if (known?.head === head) return known.total;
      const [counted] = await sql.rows<{ head: string; total: number }>(text, values);
      if (!counted) throw new Error('A count answered no row');
      if (kept.size >= mostKept) kept.clear();
      kept.set(name, counted);
      return counted.total;
    },
  };
}
