import type { SampleArticle } from '../article.js';
import { action, details, inset, prose, table, warning } from '../block.js';
import { bullets, h2, p, steps } from '../prose.js';

/** An announcement, signed by a team. */
export const replyToTheText: SampleArticle = {
  slug: 'reply-to-the-text-to-change-your-appointment',
  title: 'You can now change an appointment by replying to the text',
  summary:
    'Reply MOVE or CANCEL to a reminder and it is done: no call, no app, no password. It works for 14 hospitals from today and for all 41 by the summer.',
  leadImage: {
    file: 'reply-to-the-text.png',
    alt: 'A hand holding a phone with a short exchange of text messages on its screen.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [{ author: 'bookings-team', organisation: 'patient-contact-service' }],
  leadOrganisations: ['patient-contact-service'],
  supportingOrganisations: ['tern-and-tiller', 'quietline'],
  topics: ['appointments'],
  reviewBy: '2027-09-30',
  related: ['why-people-do-not-answer-the-hospital', 'we-sent-1912-reminders-for-the-wrong-day'],
  body: [
    prose(
      p(
        'From today, people with an appointment at one of 14 hospitals can change it by replying to the reminder text. There is nothing to download and nothing to remember.',
      ),
    ),
    inset(
      p(
        'Reply **MOVE** to see three other times. Reply **CANCEL** if you no longer need to come. Replies are free.',
      ),
    ),
    prose(
      h2('How it works'),
      steps(
        'Seven days before, we send a text with the day, the time and the place.',
        'You reply MOVE. Within a minute you get three other times, marked A, B and C.',
        'You reply with a letter. We send the new day and time, and the old place goes to somebody else.',
      ),
      p(
        'If none of the three times is any good, reply NONE and a person will look for you. They write back by text, unless you ask them to ring.',
      ),
      p(
        'We count a reply as yours if it comes from the phone that we wrote to. That is enough to move or cancel. It is never enough to tell anybody what the appointment is for: our texts name the hospital and the entrance, and not the clinic.',
      ),
    ),
    warning(
      'Do not use this for urgent help',
      p(
        'Nobody reads these texts as they arrive. If you feel worse while you wait, contact your doctor, or call 999 in an emergency.',
      ),
    ),
    prose(
      h2('Why we built it'),
      p(
        'About one appointment in 14 is missed. Most people who miss one had a reason, knew it days before, and could not get through. We timed it: the average wait on the phone to cancel was 11 minutes. On a Monday morning it was 26.',
      ),
      p(
        'Then Quietline [asked 31 people](/articles/why-people-do-not-answer-the-hospital) how they deal with calls from hospitals. What they wanted most was to answer in the way that they were asked. We text; they would like to text back. It had never been possible, because the old reminders came from a number that could not receive anything.',
      ),
      h2('What we saw in the trial'),
      p('Two hospitals tried it for ten weeks. This is what people did with 18,340 reminders.'),
    ),
    table(
      'What people replied, two hospitals, ten weeks',
      ['Reply', 'People', 'In each 100'],
      ['No reply', '14,855', '81'],
      ['MOVE', '1,651', '9'],
      ['CANCEL', '917', '5'],
      ['Something else, read by a person', '917', '5'],
    ),
    prose(
      p(
        'Places that came free were given to other people in four cases out of five. Missed appointments fell from 7.2 to 5.1 in each 100.',
      ),
      p(
        'The last line of the table was a surprise. People said thank you. They asked if they could bring their dog. One wrote “I am frightened” and a nurse rang her ten minutes later. We had planned for nobody to read these, and now two people do, on weekdays from 8am to 6pm. Out of those hours we send a message that says so.',
      ),
      h2('What comes next'),
      p(
        'The other 27 hospitals join in groups of four or five, every three weeks. Before each one joins we:',
      ),
      bullets(
        'check that its booking system tells us the truth about free places',
        'sit with its front desk for a morning',
        'send the first hundred texts by hand.',
      ),
      p(
        'The last point comes from experience. We once [sent 1,912 reminders for the wrong day](/articles/we-sent-1912-reminders-for-the-wrong-day), and we would rather find the next mistake with a hundred.',
      ),
    ),
    details(
      'Questions people have asked us',
      p('**I have no mobile phone.** You still get a letter, with a phone number and a text number on it.'),
      p(
        '**Somebody else looks after my appointments.** Ask the clinic to put their phone on your record. They can reply for you.',
      ),
      p('**I sent CANCEL by mistake.** Reply UNDO within one hour and the place is yours again.'),
      p('**Does it work in Welsh?** Yes: reply SYMUD or CANSLO, and we answer in Welsh from then on.'),
    ),
    action('See whether your hospital has joined', 'https://patient-contact.example/hospitals'),
  ],
};
