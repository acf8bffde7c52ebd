import type { Check } from './check.js';
import { excerptOf } from './excerpt.js';
import { placeOf } from './finding.js';
import { listEnglish } from './languages.js';
import { listSentences, listWords } from './sentences.js';

const mostWords = 40;

/** Whether sentences are short enough to be read once. Somebody else's words are theirs. */
export const longSentences: Check = {
  name: 'long-sentences',
  mayBlock: false,
  find: (draft, facts) =>
    listEnglish(draft, facts)
      .filter(({ kind }) => kind !== 'quote')
      .flatMap((paragraph) =>
        listSentences(paragraph.text)
          .map((sentence) => ({ sentence, words: listWords(sentence).length }))
          .filter(({ words }) => words > mostWords)
          .map(({ sentence, words }) => ({
            ...placeOf(paragraph),
            severity: 'advises' as const,
            message: `This sentence has ${words} words: many readers lose it on the way.`,
            remedy: 'Part it into two or more. The NHS aims for no more than 20 words in a sentence.',
            excerpt: excerptOf(sentence),
          })),
      ),
};
