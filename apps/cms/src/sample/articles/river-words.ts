import type { SampleArticle } from '../article.js';
import { action, details, prose, table, warning } from '../block.js';
import { bullets, h2, h3, p } from '../prose.js';

/** Guidance that its owner meant to look at again, and has not. */
export const riverWords: SampleArticle = {
  slug: 'when-the-river-rises-the-words-of-our-flood-texts',
  title: 'When the river rises: the words of our flood texts',
  summary:
    'A flood text is read once, in the dark, by somebody who is carrying a cat. How we chose the eleven words that it begins with, and which words we never use.',
  leadImage: {
    file: 'river-gauge.png',
    alt: 'A measuring post in a brown river at night. The water stands between the second and third mark. Rain falls.',
    credit: 'Drawn for Shoal',
    licence: 'CC0-1.0',
  },
  bylines: [
    { author: 'gwenllian-achebe-ross', organisation: 'northmere-borough-council' },
    { author: 'tomasz-wren', organisation: 'tern-and-tiller', role: 'Lead developer, alerts' },
  ],
  leadOrganisations: ['northmere-borough-council'],
  supportingOrganisations: ['tern-and-tiller'],
  mentions: ['estuary-and-saltings-board'],
  topics: ['streets-and-weather', 'plain-writing'],
  originallyPublished: {
    on: '2023-10-17',
    url: 'https://northmere.example/words/flood-texts',
    publisher: 'Northmere’s notebook on words',
  },
  reviewBy: '2026-01-31',
  disclosures: [
    {
      kind: 'supplier',
      text: 'Tern and Tiller runs the sending of flood texts for Northmere Borough Council under a contract to 2027.',
    },
  ],
  body: [
    prose(
      p(
        'Northmere has flooded four times since 2015. Each time we sent texts to about 2,300 homes below the weir. After the third flood we went round with a printed copy and asked people what they had done when it came. Most had done nothing. They had not understood that it was about them.',
      ),
      p('This is the text that they had been sent, at 3.40am:'),
      p(
        '*“Flood Alert (Amber) issued for Lower Wend catchment incl. Northmere. Fluvial flooding possible. Monitor conditions and refer to your household flood plan. Do not reply.”*',
      ),
      h2('What we send now'),
      p(
        '*“The river may come into Mill Lane by about 6am today. Move people and pets upstairs by 5. Take shoes, medicine, phone, charger. Reply HELP if you cannot.”*',
      ),
      p(
        'It begins with eleven words that say what, where and when. Everything else can be lost: a phone shows two lines when it lies on a bedside table, and for some people those two lines are all there will ever be.',
      ),
    ),
    warning(
      'If you are reading this during a flood',
      p(
        'Do not walk or drive through water that moves. If anybody is in danger call the emergency services. The council’s night line is on the back of your bin calendar.',
      ),
    ),
    prose(
      h2('Words we chose, and words we dropped'),
      p('We tested each of them with at least five people who had been flooded, at home and sitting down.'),
    ),
    table(
      'Words of the old texts and of the new',
      ['Before', 'Now', 'Why'],
      ['Amber', 'may come', 'Nine of eleven people thought that amber meant “wait”'],
      ['Fluvial flooding', 'the river', 'Nobody knew the word; two took it for a disease'],
      ['Lower Wend catchment', 'Mill Lane', 'People know their street'],
      ['Monitor conditions', 'by 5', 'A time can be acted on; a condition cannot'],
      ['Do not reply', 'Reply HELP', 'Somebody must be able to say that they cannot walk'],
    ),
    prose(
      h3('What “may” has to carry'),
      p(
        'One text in three is sent for water that does not come. We worried that people would stop believing us, and looked for a word that says how sure we are. “Likely” was heard as “will”, “possible” as “will not”. “May” was heard as “may”. So we use it, and afterwards we always send a second text that says what the river did.',
      ),
      h3('Who cannot use a text'),
      p(
        'About 70 homes below the weir have nobody in them who can read a text at night. The Estuary Board’s home visitors made a list of them, with leave, and a neighbour on each street has agreed to knock. It is the part of the system that we trust most.',
      ),
      h2('Send us yours'),
      bullets(
        'We would like to see the flood texts of other councils, above all in other languages.',
        'We can share our list of words and what people said of each.',
        'The sending itself is open source, and so is the list of what went wrong with it.',
      ),
    ),
    details(
      'What it runs on',
      p(
        'A gauge at the weir reports every quarter of an hour, and every minute once the water is over a metre. When it passes a mark, two people are rung up, and a text goes only when one of them says yes. The street and the time are filled in by the gauge. The rest of the words are fixed, so that nobody has to write at four in the morning.',
      ),
    ),
    action('Get flood texts for your street', 'https://northmere.example/flood-texts'),
  ],
};
