import type { SampleArticle } from '../article.js';
import { details, inset, prose, quote, table } from '../block.js';
import { bullets, h2, h3, p } from '../prose.js';

/** An account from an organisation whose work was later split among three. */
export const liftsToHospital: SampleArticle = {
  slug: 'what-212-lifts-to-hospital-taught-us-about-distance',
  title: 'What 212 lifts to hospital taught us about distance',
  summary:
    'Volunteers drove people to clinics along the estuary for a year. We asked each of them for one sentence at the end of the day. Miles were hardly ever in it.',
  leadImage: {
    file: 'car-by-the-marsh.png',
    alt: 'A small car on a causeway across a salt marsh, with birds above it and a village on the far shore.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [{ author: 'maud-tennant-iqbal', organisation: 'estuary-and-saltings-board' }],
  leadOrganisations: ['estuary-and-saltings-board'],
  supportingOrganisations: ['northmere-borough-council'],
  mentions: ['health-letters-unit', 'quietline'],
  topics: ['getting-there', 'research'],
  originallyPublished: {
    on: '2021-06-22',
    url: 'https://estuary-board.example/news/212-lifts',
    publisher: 'Estuary Board news',
  },
  body: [
    prose(
      p(
        'Our clinic at Saltings is eleven miles from Northmere by road and four by boat. On a map it looks near. The bus takes an hour and forty minutes, with a change at a stop that has no shelter, and the last one back goes at ten past four.',
      ),
      p(
        'Between May 2020 and April 2021, 34 volunteers drove people there and back 212 times. We paid for fuel and a sandwich. In return each driver wrote one sentence in a notebook that lives in the glovebox. This is what we learned from the notebooks.',
      ),
      h2('The last two hundred metres'),
      p(
        'We had thought of transport as the part between two doors. In 61 of the 212 sentences the hard part was at one end: a gravel path, a ramp that ends in a kerb, a lift that was out of order, a gate that only opens inwards. A woman who had come eleven miles in comfort was late because nobody had put down salt.',
      ),
    ),
    table(
      'What the notebooks say was hard, 212 lifts',
      ['What was hard', 'Lifts', 'In each 100'],
      ['The way from the car to the clinic', '61', '29'],
      ['Not knowing when it would be over', '48', '23'],
      ['Being a trouble to somebody', '39', '18'],
      ['The distance', '11', '5'],
      ['Nothing', '53', '25'],
    ),
    prose(
      h3('Not knowing when'),
      p(
        'A lift there is easy to plan. The lift back depends on when the clinic is done with you, and a clinic that is running late has other things on its mind than a man in a car park. Drivers waited 50 minutes on average. Passengers spent that time worrying about the driver.',
      ),
      p(
        'We now ask the nurse to send one text, “ready in ten minutes”, to a number that reaches whichever driver is nearest. It is the cheapest thing that we have ever done, and it has taken the average wait down to 14 minutes.',
      ),
      h3('Being a trouble'),
      p(
        'This one I did not see coming. Thirty-nine people apologised for needing a lift. Some had cancelled clinics before, because asking felt worse than the knee. Quietline, the charity, told us that the same thing happens with phone calls: it is not the call, it is the asking.',
      ),
    ),
    quote({
      text: 'She had baked for me. I said she need not have, and she said that in that case she could not have come.',
      source: 'From the glovebox notebook of a blue Astra',
    }),
    prose(
      p(
        'So the letter no longer says “if you are unable to make your own way”. With help from the Health Letters Unit it now says:',
      ),
    ),
    inset(p('**A driver will come for you at 9.20am.** If you would rather come by yourself, tell us.')),
    prose(
      h2('What we are changing'),
      bullets(
        'Somebody from each clinic walks from the kerb to its door on the first Monday of the month, with a stick and a heavy bag.',
        'The lift is offered to everybody, so that nobody has to ask for it.',
        'The notebook stays. We tried a form with eleven questions for a fortnight, and got nothing from it but ticks.',
      ),
    ),
    details(
      'Who drives, and how they are looked after',
      p(
        'Every driver is checked, insured by us and goes out with somebody else for the first three lifts. Nobody drives for more than two hours a day or after dark on the causeway. Drivers may say no without giving a reason, and about one in thirty times they do.',
      ),
    ),
  ],
};
