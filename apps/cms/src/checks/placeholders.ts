import type { Check } from './check.js';
import { placeOf, type Found } from './finding.js';

/** What stands where something is still to come. What readers cannot take for anything else blocks. */
const patterns: { pattern: RegExp; severity: Found['severity'] }[] = [
  { pattern: /lorem ipsum|dolor sit amet/giu, severity: 'blocks' },
  {
    pattern: /\[(?:insert|add|your|name|date|link|title|organisation|tbc|tba|tk|x+)\b[^\]]{0,40}\]/giu,
    severity: 'blocks',
  },
  { pattern: /(?<![\p{L}\p{N}])(?:TBC|TBA|TBD|TO-?DO|FIX-?ME|TK)(?![\p{L}\p{N}])/gu, severity: 'advises' },
  { pattern: /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])|\?{3,}/giu, severity: 'advises' },
];

/** Whether something was to be filled in later. */
export const placeholders: Check = {
  name: 'placeholders',
  mayBlock: true,
  find: ({ lines, paragraphs }) =>
    [...lines, ...paragraphs.filter(({ kind }) => kind !== 'code')].flatMap((text) =>
      patterns.flatMap(({ pattern, severity }) =>
        Array.from(text.text.matchAll(pattern), ([words]) => ({
          ...placeOf(text),
          severity,
          message: `“${words}” looks like something that was to be filled in later.`,
          remedy: 'Write what belongs here, or delete it.',
          excerpt: words,
        })),
      ),
    ),
};
