import type { Change, Comparison } from './comparison.js';

const verbs = [
  ['changed', 'Changed'],
  ['added', 'Added'],
  ['removed', 'Removed'],
  ['moved', 'Moved'],
] as const;

/** A comparison in a sentence or two: “Changed: title and 2 paragraphs. 14 words came and 3 went.” */
export function describeComparison({ changes, addedWords, removedWords }: Comparison): string {
  if (changes.length === 0) return 'Readers would see no difference.';
  const sentences = verbs.flatMap(([change, verb]) => {
    const kinds = countKinds(changes.filter((found) => found.change === change));
    return kinds.length === 0 ? [] : [`${verb}: ${listWords.format(kinds)}.`];
  });
  return [...sentences, describeWords(addedWords, removedWords)].join(' ').trim();
}

const listWords = new Intl.ListFormat('en-GB');

function countKinds(changes: readonly Change[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) =>
    count === 1 ? kind : `${count} ${Object.hasOwn(plurals, kind) ? (plurals[kind] ?? kind) : `${kind}s`}`,
  );
}

/** Kinds that an s does not make several of. */
const plurals: Record<string, string> = {
  summary: 'summaries',
  'inset text': 'inset texts',
  code: 'pieces of code',
  details: 'details',
  'related article': 'related articles',
};

function describeWords(added: number, removed: number): string {
  if (added + removed === 0) return '';
  if (removed === 0) return `${words(added)} added.`;
  return added === 0 ? `${words(removed)} removed.` : `${words(added)} added and ${removed} removed.`;
}

const words = (count: number) => (count === 1 ? '1 word' : `${count} words`);
