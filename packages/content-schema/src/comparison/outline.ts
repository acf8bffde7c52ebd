import type { Comparable } from './comparable.js';
import { countWords } from './compare-words.js';
import { listBodyUnits } from './units.js';

/** What a text holds, in short: what readers get who have not seen any of it. */
export interface Outline {
  title: string;
  summary: string | null;
  authors: string[];
  words: number;
  headings: string[];
  /** How many blocks there are of each kind besides running text, such as “2 × picture”. */
  blocks: { kind: string; count: number }[];
}

const runningText = new Set(['paragraph', 'heading', 'list', 'quotation', 'code']);

/** Outlines a version that nothing can be compared with. */
export function outlineOf({ title, summary, bylines, bodyBlocks }: Comparable): Outline {
  const units = listBodyUnits(bodyBlocks);
  const counts = new Map<string, number>();
  for (const { kind } of units) {
    if (!runningText.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    title,
    summary,
    authors: bylines.map(({ name }) => name),
    words: units.reduce((sum, { lines }) => sum + countWords(plainLines(lines)), 0),
    headings: units.flatMap(({ kind, lines }) => (kind === 'heading' ? (lines[0]?.text ?? []) : [])),
    blocks: [...counts].map(([kind, count]) => ({ kind, count })),
  };
}

const plainLines = (lines: readonly { label: string | null; text: string }[]) =>
  lines
    .filter(({ label }) => label === null)
    .map(({ text }) => text)
    .join('\n');
