import { diffWordsWithSpace } from 'diff';
import type { Run } from './comparison.js';

/** What stays of the words between two changes, on either side. */
const context = 8;

/** How one text became another, word by word. */
export function compareWords(before: string, after: string): Run[] {
  const runs = diffWordsWithSpace(before, after).map(({ value, added, removed }): Run => {
    if (added) return { text: value, change: 'added' };
    return { text: value, change: removed ? 'removed' : 'same' };
  });
  return joinChanges(runs);
}

/** Leaves out what stayed, but for a few words beside what changed. */
export function leaveOut(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => {
    if (run.change !== 'same') return run;
    const words = run.text.split(/(?<=\s)(?=\S)/);
    const before = index === 0 ? 0 : context;
    const after = index === runs.length - 1 ? 0 : context;
    if (words.length <= before + after + 1) return run;
    const kept = (text: string): Run[] => (text === '' ? [] : [{ text, change: 'same' }]);
    return [
      ...kept(words.slice(0, before).join('')),
      { text: '', change: 'left-out' as const },
      ...kept(after === 0 ? '' : words.slice(-after).join('')),
    ];
  });
}

/** How many words there are. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** How alike two texts are, from 0 to 1: the share of words that they have in common. */
export function likenessOf(a: string, b: string): number {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  if (ours.length + theirs.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (ours.length + theirs.length);
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that changed with only a space between them are one change: all that went, then all that came. */
function joinChanges(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed !== '') joined.push({ text: removed, change: 'removed' });
    if (added !== '') joined.push({ text: added, change: 'added' });
    [removed, added] = ['', ''];
  };
  runs.forEach(({ text, change }, index) => {
    const isBetween = text.trim() === '' && removed !== '' && added !== '' && changes(runs[index + 1]);
    if (change !== 'added' && (change === 'removed' || isBetween)) removed += text;
    if (change !== 'removed' && (change === 'added' || isBetween)) added += text;
    if (change !== 'same' || isBetween) return;
    close();
    joined.push({ text, change });
  });
  close();
  return joined;
}

const changes = (run: Run | undefined) => run !== undefined && run.change !== 'same';
