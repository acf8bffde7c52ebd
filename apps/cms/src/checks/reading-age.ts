import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Check } from './check.js';
import type { Draft } from './draft.js';
import type { Facts } from './facts.js';
import { listEnglish } from './languages.js';
import { listSentences, listWords } from './sentences.js';

/** Below this a single word decides. */
const fewestWords = 100;
const oldestReader = 14;

/**
 * The age at which a reader of English follows a draft at first reading, as the NHS counts it: the school grade of
 * Flesch and Kincaid and five years. Null where there is too little text to tell.
 */
export function readingAgeOf(draft: Draft, facts: Facts): number | null {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const { text, kind } of listEnglish(draft, facts)) {
    if (kind === 'heading') continue;
    for (const sentence of listSentences(text)) {
      const words = listWords(sentence);
      if (words.length === 0) continue;
      counts.sentence += 1;
      counts.word += words.length;
      for (const word of words) counts.syllable += countSyllables(word);
    }
  }
  return counts.word < fewestWords ? null : Math.max(5, Math.round(fleschKincaid(counts)) + 5);
}

/** Whether the text asks for more than most adults are at ease with. */
export const readingAge: Check = {
  name: 'reading-age',
  mayBlock: false,
  find(draft, facts) {
    const age = readingAgeOf(draft, facts);
    if (age === null || age <= oldestReader) return [];
    return [
      {
        path: ['body'],
        where: 'Text',
        severity: 'advises',
        message: `The reading age of this text is ${age}. The NHS writes for a reading age of 9 to 11, which most adults are at ease with.`,
        remedy: 'Shorten sentences, and say things with everyday words.',
        excerpt: '',
      },
    ];
  },
};

// Words come again and again, within a text and with every pause of whoever writes it.
const known = new Map<string, number>();
const mostKnown = 20_000;

function countSyllables(word: string): number {
  const key = word.toLowerCase();
  const counted = known.get(key);
  if (counted !== undefined) return counted;
  const count = Math.max(1, syllable(key));
  if (known.size >= mostKnown) known.clear();
  known.set(key, count);
  return count;
}
