import { details, prose } from '../sample/block.js';
import { bullets, h2, p } from '../sample/prose.js';
import type { StandingPage } from './standing-page.js';

/** What the site learns about people; its owner adds what only they know. */
export const privacy: StandingPage = {
  slug: 'privacy',
  title: 'Privacy',
  summary:
    'What this site learns about you when you read it, which is very little, what we do with it, and what you can ask of us.',
  body: [
    prose(
      h2('When you read'),
      p('You need no account to read anything here.'),
      bullets(
        'We do not follow you, and we do not count your visits.',
        'Nothing on our pages is loaded from anybody else: no fonts, no adverts, no buttons of social networks.',
        'We set no cookies, and keep nothing else in your browser.',
      ),
      p(
        'To send you a page, our server has to know the internet address that asks for it. It holds that address in memory for a minute, so that nobody can ask so much at once that others have to wait. It does not write it down. Its log says which pages were made and whether anything broke, and not for whom.',
      ),
      p(
        'The machines between you and us, such as those of a hosting company, may keep records of their own for their safety.',
      ),
      h2('When you write to us'),
      p(
        'If you report a mistake or ask for something, we keep your message and your address for as long as it takes to answer and to put things right. When your report leads to a correction, we do not name you unless you ask us to.',
      ),
      h2('People who are named here'),
      p(
        'Posts name the people who wrote them, with the role and organisation that they had at the time, and some name others. Posts are a public record, so we keep them, and corrections are shown. But there are limits to that:',
      ),
      bullets(
        'If your name has changed, we can change it everywhere, in old versions too.',
        'If something here should not be known about you, we can take it away, or hide the version that says it.',
        'A copy that somebody else has made is told of the change. We cannot make them act on it.',
      ),
      h2('What you can ask of us'),
      p(
        'You may ask what we hold about you, have it put right or deleted, or object to what we do with it. Write to the address at the foot of this page. We answer within one month.',
      ),
      p(
        'In the United Kingdom, if you are not happy with our answer, you can go to the [Information Commissioner’s Office](https://ico.org.uk/make-a-complaint/).',
      ),
    ),
    details(
      'For whoever runs this site',
      p(
        'This text is true of the software as it comes. Only you know who is responsible for the site, who hosts it and what they log, how long you keep e-mails, and on what grounds in law. Add that, and take this part away.',
      ),
    ),
  ],
};
