import { details, prose } from '../sample/block.js';
import { bullets, h2, p } from '../sample/prose.js';
import type { StandingPage } from './standing-page.js';

/** A statement to begin from; its owner must test their own site before relying on it. */
export const accessibilityStatement: StandingPage = {
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
        'change colours and spacing with your browser’s own settings',
        'have nothing move when you have asked your device for less motion.',
      ),
      p('We also try to write so that a twelve-year-old could follow it.'),
      h2('How accessible this site is'),
      p(
        'The pages are built to meet level AA of the [Web Content Accessibility Guidelines](https://www.w3.org/TR/WCAG22/), version 2.2. Some of what our writers add may fall short. We know of two things:',
      ),
      bullets(
        'A picture of a chart is described in words, and its figures stand in a table near it, but the picture itself cannot be explored.',
        'Videos are shown by other websites, whose players we cannot change. Every video here has its words written out below it.',
      ),
      h2('If something is in your way'),
      p(
        'Write to the address at the foot of this page, and tell us the address of the page you were on and what happened. We answer within five working days. If you need a post in another form, such as large print, easy read or a recording, ask for it there.',
      ),
      h2('If you are not happy with our answer'),
      p(
        'In England, Scotland and Wales you can go to the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com/). In Northern Ireland it is the [Equality Commission](https://www.equalityni.org/).',
      ),
      h2('How we tested it'),
      p(
        'Every change to the software is checked by machine before it goes out: every kind of page, at three widths, with and without JavaScript. Machines find fewer than half of all problems, so people who use screen readers, magnifiers and voice control should test a site too.',
      ),
    ),
    details(
      'For whoever runs this site',
      p(
        'This text is true of the software as it comes. Have your own site tested, with your own content. Then say here on what day and by whom that was done, what was found, and when you will mend it, and take this part away. Public bodies in the United Kingdom must also name the regulations that apply to them.',
      ),
    ),
  ],
};
