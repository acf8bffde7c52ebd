import { expect, test } from 'vitest';
import { articleSchema } from './article.js';
import { exampleArticle } from './testing/examples.js';
import { refusals } from './testing/refusals.js';

test('an article with every block and field is accepted as it is', () => {
  expect(articleSchema.parse(exampleArticle)).toEqual(exampleArticle);
});

test('fields that this version does not know are accepted at any depth, and left out', () => {
  const newer = {
    ...exampleArticle,
    mood: 'calm',
    edition: { ...exampleArticle.edition, colour: 'blue' },
    bylines: exampleArticle.bylines.map((byline) => ({ ...byline, pronouns: 'she' })),
  };
  expect(articleSchema.parse(newer)).toEqual(exampleArticle);
});

test.each([
  ['no title', { title: undefined }, ['title']],
  ['a title that is too short', { title: 'Oops' }, ['title']],
  ['no bylines', { bylines: [] }, ['bylines']],
  [
    'an organisation without an address',
    { leadOrganisations: [{ type: 'organisation' }] },
    ['leadOrganisations[0].id'],
  ],
  ['a summary left out, where null is not meant either', { summary: null }, ['summary']],
  ['an optional field left out instead of null', { reviewBy: undefined }, ['reviewBy']],
  ['a body without blocks', { bodyBlocks: [] }, ['bodyBlocks']],
  ['an edition numbered zero', { edition: { ...exampleArticle.edition, number: 0 } }, ['edition.number']],
])('%s is refused by its path', (_what, change, paths) => {
  expect(refusals(articleSchema, { ...exampleArticle, ...change })).toEqual(expect.arrayContaining(paths));
});
