import type { SampleArticle } from '../article.js';
import { details, inset, prose, quote, table } from '../block.js';
import { bullets, h2, p, steps } from '../prose.js';

/** Research by two organisations, with money from a third that reads it too. */
export const gaveUp: SampleArticle = {
  slug: 'counting-the-people-who-gave-up',
  title: 'Counting the people who gave up',
  summary:
    'Services know who came and who did not. They do not know who tried to ask and stopped half-way. We found four ways to count them, and one of them is a carpenter.',
  bylines: [
    { author: 'rafferty-osei', organisation: 'tidewater-institute' },
    { author: 'bethan-adeyemi-lloyd', organisation: 'quietline' },
  ],
  leadOrganisations: ['tidewater-institute'],
  supportingOrganisations: ['quietline', 'patient-contact-service'],
  mentions: ['northmere-borough-council'],
  topics: ['research', 'appointments'],
  disclosures: [
    {
      kind: 'funding',
      text: 'The Patient Contact Service paid £14,000 towards this work. It is one of the services that we counted.',
    },
    {
      kind: 'sponsorship',
      text: 'A timber merchant in Northmere gave the wood for the boxes, and asked for nothing.',
    },
  ],
  related: ['how-to-say-that-you-are-not-sure', 'what-212-lifts-to-hospital-taught-us-about-distance'],
  body: [
    prose(
      p(
        'If a person rings a clinic, waits eleven minutes and hangs up, nothing in the clinic’s figures has happened. If they fill in half a form and close the window, nothing has happened either. Services are judged by the people who got through. Nobody has ever been asked how many did not.',
      ),
      p(
        'We wanted to know. It is an odd thing to count: by its nature it leaves no trace where you would look. So we looked in other places.',
      ),
      h2('Four ways to count nothing'),
      steps(
        '**The phone company’s list.** It knows every call that rang, answered or not. Three clinics asked for theirs. It costs £40.',
        '**The first page of the form.** Forms keep what is sent. They can also keep how many people saw page one, without keeping who.',
        '**Asking for something else.** We asked 600 people at bus stops what they had last tried to sort out and not managed. We never said the word “hospital”.',
        '**A box.** Our carpenter made eleven wooden boxes with a slot, a pencil on a string and the words “Did you come to ask for something and not get it?” They stood beside the way out, where nobody at the desk could see them.',
      ),
    ),
    table(
      'How many gave up, by how we counted',
      ['Where we looked', 'Tried', 'Gave up', 'In each 100'],
      ['Calls to three clinics, four weeks', '9,140', '2,650', '29'],
      ['Forms begun, one service, four weeks', '3,300', '1,480', '45'],
      ['People at bus stops', '600', '198', '33'],
      ['Slips in boxes, eleven desks', '5,200 came', '240', '5'],
    ),
    prose(
      p(
        'These figures cannot be added up, and we are [careful with each of them](/articles/how-to-say-that-you-are-not-sure). Somebody who hangs up may ring again. Somebody who closes a form may have been looking. But they agree in one thing: it is not a few.',
      ),
      h2('What people wrote on the slips'),
      p('We had thought that they would be angry. Most were short, and polite.'),
    ),
    quote({
      text: 'Diolch am ofyn. Does neb wedi gofyn o’r blaen.',
      source: 'A slip in Welsh: “Thank you for asking. Nobody has asked before.”',
      language: 'cy',
    }),
    prose(
      bullets(
        '“There was a queue and I had left the car on a line.”',
        '“She asked what it was about and there were people.”',
        '“I had the wrong day. I did not like to say.”',
        '“Nothing wrong. Nice box.”',
      ),
      p(
        'Half of the slips are about being overheard. No waiting time, no survey and no complaint had ever told the clinics that. At two of the eleven desks there is now a sheet of paper on which you can point at what you came for.',
      ),
      h2('What to do on Monday'),
      p(
        'Ask for the list from your phone company. It is yours, it is cheap, and you will not be able to stop thinking about it.',
      ),
    ),
    inset(
      p(
        '**Borrow a box.** We have eleven and they are not all in use. Northmere Borough Council has had two in its town hall since the spring, one of them beside the lift that does not work.',
      ),
    ),
    details(
      'How sure we are',
      p(
        'The calls and the forms are complete counts, so the figures are what they are, for those weeks. The people at bus stops were whoever would speak to us, on dry days, and one of us is very tall. For all people in the area the figure may lie anywhere between a quarter and two fifths. The slips are a story and not a measure.',
      ),
    ),
  ],
};
