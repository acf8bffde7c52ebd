import { action, prose } from '../sample/block.js';
import { bullets, h2, p } from '../sample/prose.js';
import type { StandingPage } from './standing-page.js';

/** What the site is. */
export const about: StandingPage = {
  slug: 'about',
  title: 'About this site',
  summary: 'Many organisations, one place to read what they are learning.',
  body: [
    prose(
      p(
        'The organisations that write here run different parts of the same services. From outside they look like one thing. From inside they are more like a shoal of fish: each swims for itself, and all try to stay together.',
      ),
      p(
        'This is where they say what they did, what they found out and what went wrong, while it is still useful to others.',
      ),
      h2('Who writes'),
      p(
        'Everybody who does the work may write about it. Each post says who wrote it, in what role and for which organisation. Where a writer is paid by somebody that the post is about, the post says so.',
      ),
      h2('What you can rely on'),
      bullets(
        'A post keeps its address. If it has to move, the old address leads to the new one.',
        'When an organisation closes, its posts stay, and its page says who took on the work.',
        'Names and roles are shown as they were when the post was published.',
      ),
      h2('Using what you find'),
      p(
        'The foot of each post names its licence. Most let you copy and change the text as long as you say where it came from. The same content is there for other websites and apps, free and without a key.',
      ),
    ),
    action('Read the latest posts', '/articles'),
  ],
};
