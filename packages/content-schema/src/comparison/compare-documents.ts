import type { Comparable } from './comparable.js';
import { compareWords, countWords, leaveOut, likenessOf } from './compare-words.js';
import type { Change, Comparison, LineChange, Part, PartLine, Run } from './comparison.js';
import { pairUp, type Pair } from './pair-up.js';
import { listUnits, type Line, type Unit } from './units.js';

/** What differs between two versions of an article or page: only the parts that do, word by word. */
export const compareDocuments = (before: Comparable, after: Comparable): Comparison =>
  toComparison(compareParts(before, after));

/** Every part of two versions, with what became of it, in the order of the newer one. */
export function compareParts(before: Comparable, after: Comparable): Part[] {
  const pairs = pairUp(listUnits(before), listUnits(after), {
    isSame: (a, b) => a.identity === b.identity,
    likeness: likenessOfUnits,
  });
  return pairs.flatMap((pair) => partOf(pair) ?? []);
}

/** Only the parts that differ, and of long lines only the words beside what changed. */
export function toComparison(parts: readonly Part[]): Comparison {
  const changes = parts.flatMap(({ change, lines, ...part }): Change[] =>
    change === 'same' ? [] : [{ change, ...part, lines: lines.filter(({ isChanged }) => isChanged) }],
  );
  const runs = changes
    .flatMap(({ lines }) => lines.filter(({ isText }) => isText))
    .flatMap((line) => line.runs);
  return {
    changes: changes.map((change) => ({ ...change, lines: change.lines.map(shorten) })),
    addedWords: countIn(runs, 'added'),
    removedWords: countIn(runs, 'removed'),
  };
}

const shorten = ({ label, isText, runs }: LineChange): LineChange => ({
  label,
  isText,
  runs: leaveOut(runs),
});

const countIn = (runs: readonly Run[], change: Run['change']) =>
  runs.filter((run) => run.change === change).reduce((count, { text }) => count + countWords(text), 0);

/** Kinds of which there is one: whatever it says now, it is what it said before. */
const single = new Set(['title', 'summary', 'main picture']);

function likenessOfUnits(a: Unit, b: Unit): number {
  if (a.kind !== b.kind) return 0;
  return single.has(a.kind) ? 1 : likenessOf(textOf(a), textOf(b));
}

const textOf = ({ lines }: Unit) => lines.map(({ text }) => text).join('\n');

function partOf({ before, after, moved }: Pair<Unit>): Part | null {
  const present = after ?? before;
  if (!present) return null;
  const { kind, below } = present;
  if (!before) return { change: 'added', kind, below, lines: seenLines(present).map(whole('added')) };
  if (!after) return { change: 'removed', kind, below, lines: seenLines(present).map(whole('removed')) };
  if (before.identity === after.identity)
    return { change: moved ? 'moved' : 'same', kind, below, lines: shownLines(after).map(whole('same')) };
  const lines = compareLines(before.lines, after.lines);
  const change = moved ? 'moved' : 'changed';
  return lines.some(({ isChanged }) => isChanged)
    ? { change, kind, below, lines }
    : { change, kind, below, lines: [...lines, onlyFormatting] };
}

const onlyFormatting: PartLine = {
  label: 'Only its formatting differs',
  isText: false,
  runs: [],
  isChanged: true,
};

/** Of what came or went as a whole, how it was set says little. */
const seenLines = ({ lines }: Unit) => lines.filter(({ says }) => says !== 'setting');

/** Of what stayed, only what readers see. */
const shownLines = ({ lines }: Unit) => lines.filter(({ says }) => says === 'words');

const whole =
  (change: 'same' | 'added' | 'removed') =>
  (line: Line): PartLine =>
    lineOf(line, [{ text: line.text, change }]);

const lineOf = ({ label, says }: Line, runs: Run[]): PartLine => ({
  label,
  isText: says === 'words',
  runs,
  isChanged: runs.some(({ change }) => change !== 'same'),
});

function compareLines(before: readonly Line[], after: readonly Line[]): PartLine[] {
  const often = repeatedKeys([before, after]);
  const pairs = pairUp(before, after, {
    isSame: (a, b) => a.key === b.key && a.text === b.text,
    likeness: (a, b) => {
      if (a.key !== b.key) return 0;
      return often.has(a.key) ? likenessOf(a.text, b.text) : 1;
    },
  });
  return pairs.flatMap(({ before: old, after: now, moved }) => {
    if (old === null) return now === null ? [] : [whole('added')(now)];
    if (now === null) return [whole('removed')(old)];
    if (old.text !== now.text) return [lineOf(now, compareWords(old.text, now.text))];
    if (moved) return [{ ...whole('same')(now), label: 'Moved within it', isChanged: true }];
    return now.says === 'words' ? [whole('same')(now)] : [];
  });
}

/** Keys that stand for several lines of a part, such as the rows of a table. */
function repeatedKeys(lists: readonly (readonly Line[])[]): Set<string> {
  const repeated = new Set<string>();
  for (const list of lists) {
    const keys = list.map(({ key }) => key);
    keys.filter((key, index) => keys.indexOf(key) !== index).forEach((key) => repeated.add(key));
  }
  return repeated;
}
