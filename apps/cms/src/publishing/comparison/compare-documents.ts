import type { Comparable } from './comparable.js';
import { compareWords, countWords, leaveOut, likenessOf } from './compare-words.js';
import type { Change, Comparison, LineChange, Run } from './comparison.js';
import { pairUp, type Pair } from './pair-up.js';
import { listUnits, type Line, type Unit } from './units.js';

/** What differs between two versions of an article or page: only the parts that do, word by word. */
export function compareDocuments(before: Comparable, after: Comparable): Comparison {
  const pairs = pairUp(listUnits(before), listUnits(after), {
    isSame: (a, b) => a.identity === b.identity,
    likeness: likenessOfUnits,
  });
  const changes = pairs.flatMap((pair) => changeOf(pair) ?? []);
  const runs = changes
    .flatMap(({ lines }) => lines.filter(({ isText }) => isText))
    .flatMap((line) => line.runs);
  return {
    changes: changes.map((change) => ({ ...change, lines: change.lines.map(shorten) })),
    addedWords: countIn(runs, 'added'),
    removedWords: countIn(runs, 'removed'),
  };
}

const shorten = (line: LineChange): LineChange => ({ ...line, runs: leaveOut(line.runs) });

const countIn = (runs: readonly Run[], change: Run['change']) =>
  runs.filter((run) => run.change === change).reduce((count, { text }) => count + countWords(text), 0);

/** Kinds of which there is one: whatever it says now, it is what it said before. */
const single = new Set(['title', 'summary', 'main picture']);

function likenessOfUnits(a: Unit, b: Unit): number {
  if (a.kind !== b.kind) return 0;
  return single.has(a.kind) ? 1 : likenessOf(textOf(a), textOf(b));
}

const textOf = ({ lines }: Unit) => lines.map(({ text }) => text).join('\n');

function changeOf({ before, after, moved }: Pair<Unit>): Change | null {
  const present = after ?? before;
  if (!present) return null;
  const { kind, below } = present;
  if (!before) return { change: 'added', kind, below, lines: seenLines(present).map(whole('added')) };
  if (!after) return { change: 'removed', kind, below, lines: seenLines(present).map(whole('removed')) };
  if (before.identity === after.identity) return moved ? { change: 'moved', kind, below, lines: [] } : null;
  const lines = compareLines(before.lines, after.lines);
  return {
    change: moved ? 'moved' : 'changed',
    kind,
    below,
    lines: lines.length === 0 ? [onlyFormatting] : lines,
  };
}

const onlyFormatting: LineChange = {
  label: 'Only its formatting differs',
  isText: false,
  runs: [],
};

/** Of what came or went as a whole, how it was set says little. */
const seenLines = ({ lines }: Unit) => lines.filter(({ says }) => says !== 'setting');

const whole =
  (change: Run['change']) =>
  (line: Line): LineChange =>
    lineOf(line, [{ text: line.text, change }]);

const lineOf = ({ label, says }: Line, runs: Run[]): LineChange => ({
  label,
  isText: says === 'words',
  runs,
});

function compareLines(before: readonly Line[], after: readonly Line[]): LineChange[] {
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
    return moved ? [{ ...whole('same')(now), label: 'Moved within it' }] : [];
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
