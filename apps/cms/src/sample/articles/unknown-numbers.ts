import type { SampleArticle } from '../article.js';
import { details, figure, inset, prose, quote, table } from '../block.js';
import { bullets, h2, p } from '../prose.js';

/** A research note: two co-authors from two organisations. */
export const unknownNumbers: SampleArticle = {
  slug: 'why-people-do-not-answer-the-hospital',
  title: 'Why 31 people do not answer when the hospital calls',
  summary:
    'Hospitals ring from hidden numbers and people let them ring out. We asked 31 people why, and tried three changes. One of them cost nothing and worked best.',
  leadImage: {
    file: 'phone-left-ringing.png',
    alt: 'A mobile phone ringing on a windowsill beside a plant. The screen shows no name.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [
    { author: 'bethan-adeyemi-lloyd', organisation: 'quietline' },
    { author: 'harish-penhale', organisation: 'patient-contact-service' },
  ],
  leadOrganisations: ['quietline', 'patient-contact-service'],
  mentions: ['health-letters-unit'],
  topics: ['research', 'appointments'],
  licence: 'CC-BY-4.0',
  disclosures: [
    {
      kind: 'funding',
      text: 'The Patient Contact Service gave Quietline £9,400 for this research. Quietline chose the questions and the people, and could publish whatever it found.',
    },
  ],
  body: [
    prose(
      p(
        'When a hospital has a free place tomorrow, somebody sits down with a list and rings people who are waiting. It should be good news. In the clinics we looked at, seven calls in ten were not answered.',
      ),
      p(
        'Staff told us what they thought the reason was: people are at work, or they do not care. We thought we should ask the people.',
      ),
    ),
    inset(
      p(
        '**In short:** most people saw the call and chose not to answer, because it came from a hidden number. A text one minute before the call more than doubled the number who did answer.',
      ),
    ),
    prose(
      h2('Who we spoke to'),
      p(
        'We met 31 people who had missed at least two calls from a hospital in the last year. The youngest was 19 and the oldest 84. Eleven find phone calls hard for a reason to do with health: hearing, speech or anxiety. We met them at home, on video or by text, whichever they liked. Nine of the conversations were by text from beginning to end.',
      ),
    ),
    details(
      'How we did it, and how sure we are',
      p(
        'Each conversation took about 40 minutes. We used the same eleven questions, in any order. Two of us read every transcript on our own and sorted what people said into groups, then compared. Where we did not agree we read it again together.',
      ),
      p(
        'Thirty-one people is enough to find out *what kinds* of reasons there are. It is not enough to say how common each one is in the whole country. The trial further down counted 2,206 calls, but in two clinics of one hospital, over five weeks.',
      ),
    ),
    prose(
      h2('They saw it, and let it ring'),
      p(
        'We had expected missed calls to be accidents. Only four were. The other 27 people told us that they looked at the screen and decided. These are the reasons they gave:',
      ),
      bullets(
        '**It might be a trick.** “No caller ID” means somebody who wants money. Several had been cheated this way, or their parents had.',
        '**It cannot be private here.** On a bus, on a shop floor, in a shared office.',
        '**I need time to get ready.** To find the good ear, to sit down, to ask somebody to help.',
        '**If it matters, they will write.** Everybody over 70 said this in nearly the same words.',
      ),
    ),
    quote({
      text: 'I watch it ring and I think, that could be them. But it could be anyone. So I wait for the voicemail, and there is never a voicemail.',
      source: 'Woman, 46, waiting for a knee operation',
    }),
    prose(
      p(
        'She is right about the voicemail. Staff are told not to leave one, because somebody else in the house may hear it. So the only trace of the call is a missed call from nobody, which cannot be returned.',
      ),
      h2('Three things we tried'),
      p(
        'Harish’s team runs reminders, so together we could try things out. For five weeks two clinics made their calls in three new ways, taking turns by the day.',
      ),
    ),
    table(
      'Calls answered at the first try, two clinics, five weeks',
      ['How we called', 'Calls', 'Answered', 'In each 100'],
      ['Hidden number, as before', '548', '159', '29'],
      ['Number shown', '561', '219', '39'],
      ['Number shown, and a voicemail that says only “please call this number”', '549', '231', '42'],
      ['Number shown, and a text one minute before', '548', '345', '63'],
    ),
    figure({
      file: 'calls-answered.png',
      alt: 'Bar chart of calls answered in each 100. Hidden number: 29. Number shown: 39. Number shown with voicemail: 42. Number shown with a text before: 63.',
      caption: 'The same figures as a chart: the text one minute before stands out.',
      credit: 'Drawn for Shoal',
      licence: 'CC0-1.0',
    }),
    prose(
      p('The text said only this:'),
      p(
        '*“This is the outpatient clinic. We will ring you in one minute from a number ending 0142. If now is bad, reply LATER.”*',
      ),
      p(
        'Showing the number cost nothing: it is a setting, and it had been hidden since 2004 for a reason that nobody we asked could remember. The text costs about 2p. About one person in twelve replied LATER, and four in five of those answered at the second call.',
      ),
      h2('What it does not fix'),
      p(
        'Eleven of our 31 people would still rather not be called at all. For four of them a call is no use: they cannot hear it. A text that says “we will ring you” is polite, but it still ends in a phone call. What they asked for was a way to say yes by replying. That is now being built.',
      ),
      p(
        'We also do not know what happens when tricksters learn to send the same text. We will repeat the count in a year. The old Health Letters Unit found that trust in a letter fell when false ones went round, and took two years to return.',
      ),
      h2('What we would like you to do'),
      p(
        'If your service rings people: look at what they see when you ring. Call your own phone. If it says “no caller ID”, ask who decided that, and when.',
      ),
    ),
  ],
};
