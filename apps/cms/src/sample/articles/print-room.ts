import type { SampleArticle } from '../article.js';
import { inset, prose, quote } from '../block.js';
import { h2, p, steps } from '../prose.js';

/** A post that first came out on paper, from the first of three organisations that followed each other. */
export const printRoom: SampleArticle = {
  slug: 'seven-things-a-print-room-knows-about-your-letter',
  title: 'Seven things a print room knows about your letter',
  summary:
    'Before anybody reads a letter, somebody has to print it, fold it and get it through a door. The people who do that have learned a few things, and are seldom asked.',
  leadImage: {
    file: 'print-room.png',
    alt: 'A printing press with a tall stack of paper beside it and one sheet in the air.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [{ author: 'oswin-blakeney', organisation: 'hospital-print-bureau' }],
  leadOrganisations: ['hospital-print-bureau'],
  topics: ['plain-writing'],
  originallyPublished: {
    on: '2013-02-19',
    publisher: 'Bureau Notes, the newsletter of the Hospital Print Bureau',
  },
  body: [
    prose(
      p(
        'I have printed about four hundred million sheets for hospitals. I have read perhaps a thousand of them. But you cannot stand beside a folding machine for 39 years without forming opinions, and my apprentice says that I should write them down instead of telling her.',
      ),
      h2('What we see from here'),
      steps(
        '**The fold decides what is read first.** A sheet that goes into a long envelope is folded twice. What stands just above the first fold is what people see when they open it. In most of your letters that is our own address.',
        '**Grey is not a colour.** It is black with holes in it. On your screen it looks calm. On a cheap sheet, in a hall with one bulb, it is not there at all.',
        '**The second page is where things go missing.** When a batch jams, it is page two that gets lost, because page one has a name on it and we go and look for it.',
        '**Windows move.** The window of an envelope can sit three millimetres away from where the drawing says. Leave room, or everybody in the house will learn which clinic wrote.',
        '**Paper remembers.** If you print “Tuesday” on 80,000 sheets and then the clinic moves to Wednesday, nobody throws the sheets away. Somebody buys a rubber stamp.',
        '**A leaflet inside makes it heavier, and dearer.** The third leaflet takes the letter over the weight limit. We have seen a car park map cost £90,000 a year in stamps.',
        '**Nobody has ever rung us up to say that a letter was too short.**',
      ),
    ),
    quote({
      text: 'If you want to know whether it is a good letter, go and see what is in the bin beside the letter boxes of a block of flats.',
      source: 'My first foreman, in 1974',
    }),
    prose(
      h2('What I would ask of you'),
      p(
        'Come and see it once. Bring the letter that you are proudest of. We will run twenty sheets, fold them, put them in envelopes and hand them back to you, and you can open them at a table as anybody would. It takes a quarter of an hour. I have never seen a person leave with the same letter that they brought.',
      ),
      p(
        'And put the name of somebody who works here on your project list. Not at the end, when it has to be out by Friday. At the beginning, when it is still only words, and words are the cheapest part.',
      ),
    ),
    inset(
      p(
        '**Added when this piece was brought here from paper:** Oswin’s print room closed in 2015. Its letters went to the Health Letters Unit, which taught his first rule to 63 hospitals as “the fold test”. Its [guide to testing a letter](/articles/how-to-test-a-letter-at-a-kitchen-table) is here too.',
      ),
    ),
  ],
};
