import type { SampleArticle } from '../article.js';
import { inset, prose, quote, video, warning } from '../block.js';
import { bullets, h2, h3, p, saying, steps } from '../prose.js';

/** A guide, first published years ago by an organisation that has since closed. */
export const kitchenTable: SampleArticle = {
  slug: 'how-to-test-a-letter-at-a-kitchen-table',
  title: 'How to test a letter with five people and a kitchen table',
  summary:
    'You do not need a laboratory, a budget or permission to find out whether a letter works. You need five people, two biscuits each, and the strength to say nothing.',
  leadImage: {
    file: 'kitchen-table.png',
    alt: 'A kitchen table seen from above, with a letter, two mugs, a pen and a plate of biscuits.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [{ author: 'dilys-marchetti', organisation: 'health-letters-unit' }],
  leadOrganisations: ['health-letters-unit'],
  topics: ['plain-writing', 'research'],
  originallyPublished: {
    on: '2018-05-14',
    url: 'https://health-letters.example/blog/kitchen-table',
    publisher: 'Health Letters Unit blog',
  },
  body: [
    prose(
      p(
        'Every week somebody asks me how to tell whether a letter is any good. They have usually shown it to their manager, who liked it, and to a lawyer, who made it longer. I ask if they have shown it to anybody who might receive it. There is a pause.',
      ),
      p(
        'Testing a letter is the cheapest thing you will do this year. It takes an afternoon. I have done it in canteens, in a launderette, and once on a ferry. Here is how.',
      ),
      h2('Before you start'),
      p(
        'Find **five people** who do not work where you work. Five is enough: by the fourth you will hear the same things again. Try to have:',
      ),
      bullets(
        'somebody over 75',
        'somebody who reads English as a second language',
        'somebody who is busy: a parent at a school gate is ideal',
        'somebody who has had a letter like this before',
        'somebody who has not.',
      ),
      p(
        'Print the letter on the paper that you really use. Put it in a real envelope and close it. Change the name and the date so that they are nobody’s.',
      ),
    ),
    warning(
      'Never test with a real person’s letter',
      p(
        'Do not use a letter with anybody’s true name, number or illness in it, not even your own. Make a patient up. Mine is called Mr Pomfret and he has a bad shoulder.',
      ),
    ),
    prose(
      h2('The ten minutes'),
      steps(
        'Say this: “I am testing the letter, not you. If something is confusing, that is my fault, and it is what I came for.”',
        'Hand over the envelope. Ask the person to open it as they would at home. Now be quiet.',
        'Watch where their eyes go first, and what they do with page two.',
        'When they look up, ask: “What is this letter about?” Do not help.',
        'Ask: “What would you do now?” This is the question that matters. Do not help.',
        'Ask them to find one thing: “How would you change the day?” Count to twenty in your head. Do not help.',
        'Say thank you. Give them the second biscuit.',
      ),
      h3('Do not help'),
      p(
        'You will want to. It is very hard to watch a kind person look for a phone number that you know is on the back. But nobody will be standing in their hall to turn the page for them. Every time you help you hide a fault from yourself.',
      ),
      saying('If you must do something with your hands, hold the mug.'),
    ),
    video({
      provider: 'youtube',
      url: 'https://www.youtube.com/watch?v=kitchntable',
      title: 'Ten minutes with Mr Pomfret’s letter (2 minutes)',
      transcript: [
        p(
          '*A kitchen. Dilys sits at a table with a woman in a green cardigan. An envelope lies between them.*',
        ),
        p('**Dilys:** I am testing the letter, not you. If something is confusing, that is my fault.'),
        p('**Woman:** Right you are. Shall I open it?'),
        p('**Dilys:** Just as you would at home.'),
        p('*The woman opens it, reads for six seconds, and turns it over. She turns it back.*'),
        p('**Woman:** So he has got an appointment. Tuesday. It does not say what time.'),
        p('*The time is on the page. Dilys holds her mug and says nothing.*'),
        p('**Woman:** Oh! There it is, in the middle of that. Why is it down there?'),
        p(
          '**Dilys, to the camera:** And that is eleven seconds that nobody in the office would ever have seen.',
        ),
        p('*On the screen: “Put the time beside the day.”*'),
      ],
    }),
    prose(
      h2('What to write down'),
      p(
        'Only what you saw and what they said. Not what you think that it means: that comes later. A good note looks like this:',
      ),
      bullets(
        'Read the first line aloud, twice.',
        'Said “outpatients, is that the new building?”',
        'Did not turn over. Asked me if there was a phone number.',
      ),
      p('A bad note looks like this: “Found the layout a bit unclear.” Nobody can mend that.'),
      h2('What to do with it'),
      p(
        'Lay your five sheets of notes side by side. Anything that went wrong for **two people or more**, mend. Anything that went wrong for one, think about. Then test again with five others. Two rounds on two afternoons will find nearly everything.',
      ),
    ),
    quote({
      text: 'We spent six weeks on the wording of paragraph four. On the first afternoon we learned that nobody gets to paragraph four.',
      source: 'A records manager, after her first test',
    }),
    prose(
      h2('When somebody says that you may not'),
      p(
        'You may be told that this is research and needs a committee. In my experience it does not, as long as you ask no questions about anybody’s health, keep no names, and test a letter about somebody who does not exist. Check with your own rules. Then put the kettle on.',
      ),
    ),
    inset(
      p(
        '**Added when this post moved here:** the Health Letters Unit trained 63 hospitals to do this between 2015 and 2023. Its templates and its teaching notes moved to the Patient Contact Service, which still lends out the Mr Pomfret envelopes.',
      ),
    ),
  ],
};
