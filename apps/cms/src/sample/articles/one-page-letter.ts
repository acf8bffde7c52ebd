import type { SampleArticle } from '../article.js';
import { action, attachment, figure, prose, quote, table } from '../block.js';
import { bullets, h2, p, steps } from '../prose.js';

/** How we did it: two co-authors from two organisations. */
export const onePageLetter: SampleArticle = {
  slug: 'how-we-cut-our-appointment-letter-to-one-page',
  title: 'How we cut our appointment letter from four pages to one',
  summary:
    'Our letter had grown for eleven years and people read the first half page of it. Here is how we made it short, what we had to fight for, and what changed.',
  leadImage: {
    file: 'letter-on-the-mat.png',
    alt: 'A single white envelope on a doormat, in a patch of morning light.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [
    { author: 'ines-okafor-reid', organisation: 'patient-contact-service' },
    { author: 'tomasz-wren', organisation: 'tern-and-tiller', role: 'Lead developer, letters' },
  ],
  leadOrganisations: ['patient-contact-service'],
  supportingOrganisations: ['tern-and-tiller'],
  mentions: ['health-letters-unit', 'quietline'],
  topics: ['plain-writing', 'appointments'],
  disclosures: [
    {
      kind: 'supplier',
      text: 'Tern and Tiller built the letter printing under contract to the Patient Contact Service, and was paid for it. It was not paid to write this.',
    },
  ],
  related: ['how-to-test-a-letter-at-a-kitchen-table'],
  body: [
    prose(
      p(
        'For eleven years our appointment letter only ever got longer. Somebody complained about parking, so we added parking. A lawyer asked for a sentence, so we added three. By last spring it was four pages, two maps and a paragraph about fire doors.',
      ),
      p(
        'We watched twelve people open it. Ten of them looked for the date, found it, and put the letter on the fridge. Nobody turned to page two. Page two was where we said **do not eat after midnight**.',
      ),
      h2('We began by counting, not by writing'),
      p(
        'It is tempting to open the old letter and start crossing out. We tried that first. After a week we had a letter of three and a half pages and had fallen out with the parking team.',
      ),
      p(
        'So we stopped, and cut a printed copy into its 63 sentences with scissors. For each one we asked three questions:',
      ),
      steps(
        'Does the person have to know this before they leave home?',
        'Will they do anything different because they read it?',
        'Is it true for everybody who gets this letter?',
      ),
      p(
        'Only nine sentences got three yeses. Another fourteen got a yes to the first two and a no to the third: they were true for some people, such as those who are having a scan. Forty sentences got no yes at all.',
      ),
    ),
    figure({
      file: 'letter-before-and-after.png',
      alt: 'Two letters side by side. The old one is four crowded pages. The new one is a single page with a large date box near the top, three short lines below it and a telephone number at the foot.',
      caption:
        'The old letter and the new one. Each grey line is a sentence; the yellow box is the date, time and place.',
      credit: 'Drawn for Shoal',
      licence: 'CC0-1.0',
    }),
    prose(
      h2('The fourteen sentences in the middle'),
      p(
        'The nine went in. The forty went out, or to a web page for those who want them. The fourteen were the hard part, because leaving out “do not eat” for somebody who is about to have an anaesthetic is dangerous.',
      ),
      p(
        'The old system could not tell one appointment from another: it had one letter for everybody, so everybody got everything. This is where the two of us began to work together. Tomasz’s team added a code for the kind of appointment to the print file, so that a sentence can be printed only where it is true.',
      ),
      p(
        'That took four weeks. It sounds long for fourteen sentences. Most of the time went on agreeing, with 26 clinics, who may switch a sentence on.',
      ),
    ),
    quote({
      text: 'I always thought the letter was for us, to show we had said it. It had not crossed my mind that it was for them to read.',
      source: 'A clinic manager, at our second workshop',
    }),
    prose(
      h2('Testing it in a canteen'),
      p(
        'We used the method that the Health Letters Unit taught for years: five people, one letter, and no helping. Dilys Marchetti’s guide to it is [still the best thing to read first](/articles/how-to-test-a-letter-at-a-kitchen-table). We did four rounds, in a library, a hospital canteen, a Polish supermarket and the office of Quietline, the charity for people who cannot use the phone.',
      ),
      p('Three things changed because of what we saw:'),
      bullets(
        'The date box says the weekday in full. People plan by weekdays.',
        'The phone number has a text number beside it. Before, there was no way to reply without a call.',
        'We took out “Dear patient”. It made people think that the letter was an advert.',
      ),
      h2('What happened next'),
      p(
        'Nine hospitals have used the short letter for six months. We compared the same clinics with the same months a year before.',
      ),
    ),
    table(
      'Nine hospitals, six months with each letter',
      ['What we counted', 'Four-page letter', 'One-page letter'],
      ['Missed appointments, in each 100', '8.4', '6.9'],
      ['Calls to ask when or where, in each 100', '21', '12'],
      ['Sent home because they had eaten', '57 people', '22 people'],
      ['Cost of print and post, each letter', '£0.81', '£0.52'],
    ),
    prose(
      p(
        'We are careful with the first line. Reminder texts improved in the same months, so the letter cannot take all of the credit. The third line is the one we are proud of: a code, fourteen sentences, and 35 fewer people who starved all morning for nothing.',
      ),
      h2('If you want to do the same'),
      p(
        'Take scissors. Bring the people who own the sentences, and let them hold the slips of paper. It is much easier to give up a sentence that you can see on the wrong pile. And keep the sheet below: it is the list of questions that we now ask of every new sentence before it goes in.',
      ),
    ),
    attachment('letter-checklist.csv', 'Questions to ask of every sentence in a letter'),
    action('Ask for the letter template', 'https://patient-contact.example/templates'),
  ],
};
