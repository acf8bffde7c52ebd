import { articleSchema, pageSchema } from '@shoal/content-schema';
import { expect, it } from 'vitest';
import { findWith } from '../../test/drafts.js';
import { unknownFacts } from './facts.js';
import { licence } from './licence.js';
import { readDraft } from './read-draft.js';
import { limits, titleAndSummary } from './title-and-summary.js';

it.each([
  ['no title', { title: null }, 'blocks title: There is no title.'],
  ['a short title', { title: 'Tide' }, 'blocks title: This title is too short: 4 characters.'],
  ['an endless title', { title: 'a'.repeat(151) }, 'blocks title: This title is too long'],
  ['a long title', { title: 'a'.repeat(81) }, 'advises title: This title has 81 characters'],
  ['no summary', { summary: undefined }, 'blocks summary: There is no summary.'],
  ['a short summary', { summary: 'Too short' }, 'blocks summary: This summary is too short: 9 characters.'],
  ['an endless summary', { summary: 'a'.repeat(301) }, 'blocks summary: This summary is too long'],
  ['a long summary', { summary: 'word '.repeat(50) }, 'advises summary: This summary has 249 characters'],
  [
    'a summary that begins with the title',
    { title: 'A new letter', summary: 'A new letter, which many people read.' },
    'advises summary: The summary repeats the title',
  ],
  [
    'a summary of the words of the title',
    { title: 'We wrote a new letter', summary: 'A new letter we wrote' },
    'advises summary: The summary repeats the title',
  ],
])('%s is found', (_, other, expected) => {
  expect(findWith(titleAndSummary, other)).toEqual([expect.stringContaining(expected)]);
});

it('a summary that says something new is fine', () => {
  expect(findWith(titleAndSummary, {})).toEqual([]);
});

it('a page needs no summary', () => {
  const draft = readDraft('page', { title: 'About' });
  expect(titleAndSummary.find(draft, unknownFacts)).toEqual([]);
});

it('the limits are those of the contract', () => {
  const { title, summary } = articleSchema.shape;
  expect({ least: title.minLength, most: title.maxLength }).toEqual(limits.article.title);
  expect({ least: summary.minLength, most: summary.maxLength }).toEqual(limits.article.summary);
  const page = pageSchema.shape.title;
  expect({ least: page.minLength, most: page.maxLength }).toEqual(limits.page.title);
  expect(pageSchema.shape.summary.unwrap().maxLength).toBe(limits.page.summary.most);
});

it('an article for which nobody has chosen a licence is found', () => {
  const none = { hasInheritedLicence: false };
  expect(findWith(licence, {}, none)).toEqual([expect.stringMatching(/^blocks licence/)]);
  expect(findWith(licence, { licence: 'CC-BY-4.0' }, none)).toEqual([]);
  expect(findWith(licence, {})).toEqual([]);
});
