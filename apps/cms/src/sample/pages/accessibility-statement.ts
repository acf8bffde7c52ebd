import { details, prose } from '../block.js';
import { bullets, h2, p } from '../prose.js';
import type { SamplePage } from '../page.js';

/** A statement to begin from; its owner must test their own site before relying on it. */
export const accessibilityStatement: SamplePage = {
  slug: 'accessibility-statement',
  title: 'Accessibility statement',
  summary:
    'How this site is made so that everybody can use it, what we know is not right yet, and whom to tell.',
  body: [
    prose(
      p('We want as many people as possible to be able to read and use this site. You should be able to:'),
      bullets(
        'zoom in to 400% without the text running off the screen',
        'get everywhere with only a keyboard',
        'listen to every page with a screen reader',
        'read everything with JavaScript turned off',
        'change colours and spacing with your browser’s own settings.',
      ),
      p('We also try to write so that a twelve-year-old could follow it.'),
      h2('How accessible this site is'),
      p(
        'The pages are built to meet level AA of the Web Content Accessibility Guidelines, version 2.2. Some of what our writers add may fall short. We know of two things:',
      ),
      bullets(
        'A picture of a chart is described in words, and its figures stand in a table near it, but the picture itself cannot be explored.',
        'Films are shown by other websites, whose players we cannot change. Every film here has its words written out below it.',
      ),
    ),
    details(
      'How we tested it',
      p(
        'Every change is checked by machine before it goes out. Machines find fewer than half of all problems, so people who use screen readers, magnifiers and voice control should test your site too. This statement is a sample: replace this paragraph with the date and the result of that test.',
      ),
    ),
    prose(
      h2('If something is in your way'),
      p(
        'Write to [access@shoal.example](mailto:access@shoal.example) and tell us the address of the page and what happened. We answer within five working days. If you need a post in another form, such as large print, easy read or a recording, ask for it there.',
      ),
      h2('If you are not happy with our answer'),
      p(
        'In England, Scotland and Wales you can go to the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com/). In Northern Ireland it is the [Equality Commission](https://www.equalityni.org/).',
      ),
    ),
  ],
};
