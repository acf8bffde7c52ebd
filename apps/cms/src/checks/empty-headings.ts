import type { Check } from './check.js';
import { placeOf } from './finding.js';

const hasWord = /[\p{L}\p{N}]/u;

/** Whether every heading says something. */
export const emptyHeadings: Check = {
  name: 'empty-headings',
  mayBlock: true,
  find: ({ paragraphs }) =>
    paragraphs
      .filter(({ kind, text }) => kind === 'heading' && !hasWord.test(text))
      .map((heading) => {
        const said = heading.text.trim();
        const isLeftOut = said === '';
        return {
          ...placeOf(heading),
          severity: isLeftOut ? 'advises' : 'blocks',
          message: isLeftOut
            ? 'This heading is empty. It is left out of the page.'
            : `This heading says only “${said}”, which tells nobody what follows.`,
          remedy: 'Write what the part below it is about, or delete it.',
          excerpt: said,
        };
      }),
};
