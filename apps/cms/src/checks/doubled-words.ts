import type { Check } from './check.js';
import { placeOf } from './finding.js';
import { isInEnglish, listEnglish } from './languages.js';

const doubled = /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]*)\s+\1(?![\p{L}\p{N}'’-])/giu;

/** Words that stand twice where nothing is wrong: “all that had had no effect”. */
const welcome = new Set('that had very so no now bye ha yes really far again'.split(' '));

/** Whether a word stands twice, as after a change of mind. */
export const doubledWords: Check = {
  name: 'doubled-words',
  mayBlock: false,
  find: (draft, facts) =>
    [...(isInEnglish(draft, facts) ? draft.lines : []), ...listEnglish(draft, facts)].flatMap((text) =>
      Array.from(text.text.matchAll(doubled))
        .filter(([both, word = '']) => !welcome.has(word.toLowerCase()) && !isName(both))
        .map(([both, word = '']) => ({
          ...placeOf(text),
          severity: 'advises' as const,
          message: `“${word}” stands here twice.`,
          remedy: 'Delete one of them.',
          excerpt: both,
        })),
    ),
};

/** Bora Bora. */
const isName = (both: string) => both.split(/\s+/).every((word) => /^\p{Lu}\p{Ll}/u.test(word));
