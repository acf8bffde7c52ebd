import type { Check } from './check.js';
import { excerptOf } from './excerpt.js';
import { placeOf } from './finding.js';

const fewestLetters = 12;

/** Whether a title or heading is written in capitals throughout: slow to read, and spelt out by some screen readers. */
export const capitalHeadings: Check = {
  name: 'capital-headings',
  mayBlock: false,
  find: ({ lines, paragraphs }) =>
    [...lines.filter(({ isHeading }) => isHeading), ...paragraphs.filter(({ kind }) => kind === 'heading')]
      .filter(({ text }) => isShouted(text))
      .map((heading) => ({
        ...placeOf(heading),
        severity: 'advises',
        message: 'This is written in capitals: it is slow to read, and some screen readers spell it out.',
        remedy: 'Write it in small letters, with capitals for the first letter and for names.',
        excerpt: excerptOf(heading.text),
      })),
};

/** Several words: a heading may well be an abbreviation. */
function isShouted(text: string): boolean {
  const letters = text.replaceAll(/\P{L}/gu, '');
  const words = text.match(/\p{Lu}{2,}/gu) ?? [];
  return letters.length >= fewestLetters && words.length >= 2 && letters === letters.toUpperCase();
}
