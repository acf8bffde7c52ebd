import { prose } from '../sample/block.js';
import { h2, p } from '../sample/prose.js';
import type { StandingPage } from './standing-page.js';

/** What the site keeps in readers' browsers: nothing. */
export const cookies: StandingPage = {
  slug: 'cookies',
  title: 'Cookies',
  summary:
    'This site sets no cookies for readers and keeps nothing else in your browser, so it does not ask you to agree to any.',
  body: [
    prose(
      p(
        'When you read this site, it sets **no cookies**. It keeps nothing else in your browser either, such as local storage or a number that would tell us that you came back. That is why no banner asks you to accept anything.',
      ),
      h2('What your browser does by itself'),
      p(
        'Like every browser, yours keeps copies of pages and pictures for a while, so that they come faster the next time. These copies do not tell us who you are. You can clear them in your browser’s settings, and everything here goes on working.',
      ),
      h2('Videos and other websites'),
      p(
        'Videos are not built into our pages. A link leads to the website that shows them, and what is said in them is written out here. A website that you go to from here may set cookies of its own.',
      ),
      h2('People who write here'),
      p(
        'Our editors sign in at another address to write. Cookies keep them signed in there, and are needed for that. Nobody meets these by reading.',
      ),
      h2('If this changes'),
      p(
        'Should we ever want a cookie that this site can do without, this page will say which and why, and we will ask you before it is set.',
      ),
    ),
  ],
};
