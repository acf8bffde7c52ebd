import { expect, it } from 'vitest';
import { articleValues, findWith, heading, paragraphOf, prose } from '../../test/drafts.js';
import { doubledWords } from './doubled-words.js';
import { unknownFacts } from './facts.js';
import { longSentences } from './long-sentences.js';
import { placeholders } from './placeholders.js';
import { readDraft } from './read-draft.js';
import { readingAge, readingAgeOf } from './reading-age.js';

const says = (words: string) => ({ body: [prose(paragraphOf(words))] });
const words = (count: number) => `${'tide '.repeat(count).trim()}.`.replace(/^t/, 'T');

it.each([
  [
    says(`Short. ${words(41)} Short.`),
    ['advises body.0.content: This sentence has 41 words: many readers lose it on the way.'],
  ],
  [says(`${words(40)} ${words(40)}`), []],
  [{ ...says(words(41)), language: 'cy' }, []],
  [{ body: [prose({ type: 'code', children: [{ type: 'text', text: words(60) }] })] }, []],
  [{ body: [{ __component: 'body.quote', text: words(60) }] }, []],
])('sentences of more than 40 words are found where they can be changed', (other, expected) => {
  expect(findWith(longSentences, other)).toEqual(expected);
});

const plain = 'We wrote a new letter. It was short. People read it and came on the right day. ';
const dense =
  'Notwithstanding considerable organisational heterogeneity, interoperability requirements necessitate comprehensive documentation of administrative responsibilities. ';

it('the reading age is that of the NHS: a school grade and five years', () => {
  const ageOf = (given: string) =>
    readingAgeOf(readDraft('article', articleValues(says(given))), unknownFacts);
  expect(ageOf(plain.repeat(10))).toBeLessThan(9);
  expect(ageOf(dense.repeat(10))).toBeGreaterThan(18);
  expect(ageOf(plain)).toBeNull();
});

it('a text for few is advised against, as a whole', () => {
  expect(findWith(readingAge, says(dense.repeat(10)))).toEqual([
    expect.stringMatching(/^advises body: The reading age of this text is \d+\. The NHS/),
  ]);
  expect(findWith(readingAge, says(plain.repeat(10)))).toEqual([]);
  expect(findWith(readingAge, says(dense.repeat(10)), { language: 'de' })).toEqual([]);
});

it.each([
  ['All of the the letters.', ['the']],
  ['The the letters went out, and and came back.', ['The', 'and']],
  ['It is said that that is so.', []],
  ['They had had enough of it.', []],
  ['We flew to Bora Bora.', []],
  ['The letter, letter by letter.', []],
  ['One-to-one one day.', []],
])('“%s” has doubled words %j', (sentence, expected) => {
  const found = findWith(doubledWords, says(sentence));
  expect(found.map((one) => /“(.*)”/.exec(one)?.[1])).toEqual(expected);
});

it('a doubled word in the title or a heading is found', () => {
  const other = { title: 'A letter letter', body: [prose(heading(2, 'What what came'))] };
  expect(findWith(doubledWords, other)).toEqual([
    expect.stringContaining('advises title'),
    expect.stringContaining('advises body.0.content'),
  ]);
});

it.each([
  ['Lorem ipsum dolor sit amet.', 'blocks'],
  ['Ask [insert name] about it.', 'blocks'],
  ['It opens on [date].', 'blocks'],
  ['The price is TBC.', 'advises'],
  ['Call 0300 xxx.', 'advises'],
  ['Written by ???', 'advises'],
])('“%s” has something still to come', (sentence, severity) => {
  expect(findWith(placeholders, says(sentence))[0]).toMatch(new RegExp(`^${severity} body.0.content`));
});

it.each([
  'He tbc’d it.',
  'Really? Yes?',
  'See [1] and [the notes].',
  'Taxxxing',
  'The date [of birth] counts.',
])('“%s” has nothing still to come', (sentence) => {
  expect(findWith(placeholders, says(sentence))).toEqual([]);
});
