import type { NotMet, Outcome } from './run-suite.js';

/** Every test and what came of it, the reasons by number, and the sums. */
export function drawTable(outcomes: readonly Outcome[], notMet: readonly NotMet[]): string {
  const numbers = new Map(notMet.flatMap(({ tests }, index) => tests.map((id) => [id, index + 1])));
  const width = Math.max(...outcomes.map(({ id }) => id.length));
  const rows = outcomes.map(({ id, kind, seen }) => {
    const result = seen === null ? 'met' : `not met, ${numbers.get(id) ?? `unexpected: ${seen}`}`;
    return `${kind.padEnd(8)}  ${id.padEnd(width)}  ${result}`;
  });
  const reasons = notMet.map(
    ({ reason, tests }, index) =>
      `${String(index + 1).padStart(2)}  ${String(tests.length).padStart(3)} ×  ${reason}`,
  );
  const sums = (['required', 'optimal', 'check'] as const).map((kind) => {
    const all = outcomes.filter((outcome) => outcome.kind === kind);
    return `${kind}: ${all.filter(({ seen }) => seen === null).length} of ${all.length} met`;
  });
  return [...rows, '', 'Why not:', ...reasons, '', ...sums].join('\n');
}
