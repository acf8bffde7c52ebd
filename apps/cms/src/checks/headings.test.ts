import { expect, it } from 'vitest';
import { findWith, heading, paragraphOf, prose } from '../../test/drafts.js';
import { capitalHeadings } from './capital-headings.js';
import { emptyHeadings } from './empty-headings.js';
import { headingLevels } from './heading-levels.js';

const levels = (...given: number[]) => ({
  body: [prose(...given.map((level) => heading(level, `At ${level}`)))],
});

it.each([
  ['begins below level 2', [3], 'body.0.content: “At 3” is a heading of level 3 below the title'],
  ['skips a level', [2, 4], 'body.0.content: “At 4” is a heading of level 4 below a heading of level 2'],
  ['takes the level of the title', [1], 'body.0.content: “At 1” is a heading of level 1.'],
  ['goes deeper than level 4', [2, 3, 4, 5], 'body.0.content: “At 5” is a heading of level 5.'],
])('an outline that %s is wrong', (_, given, expected) => {
  const found = findWith(headingLevels, levels(...given));
  expect(found).toEqual([expect.stringContaining(`blocks ${expected}`)]);
});

it.each([[[]], [[2, 3, 4, 2, 3]], [[2, 3, 4, 3, 2]]])('an outline of %j is fine', (given) => {
  expect(findWith(headingLevels, levels(...given))).toEqual([]);
});

it('an outline goes on from block to block', () => {
  const inset = { __component: 'body.inset', content: [heading(3, 'Below')] };
  expect(findWith(headingLevels, { body: [prose(heading(2, 'First')), inset] })).toEqual([]);
  expect(findWith(headingLevels, { body: [inset, prose(heading(2, 'Second'))] })).toEqual([
    expect.stringContaining('blocks body.0.content'),
  ]);
});

it('an empty heading is no step of the outline', () => {
  const body = [prose(heading(3, ' '), heading(2, 'First'))];
  expect(findWith(headingLevels, { body })).toEqual([]);
  expect(findWith(emptyHeadings, { body })).toEqual([expect.stringMatching(/^advises .*left out/)]);
});

it('a heading without a word tells nobody anything', () => {
  const body = [prose(heading(2, '…'), paragraphOf('…'))];
  expect(findWith(emptyHeadings, { body })).toEqual([expect.stringMatching(/^blocks .*says only “…”/)]);
});

it.each([
  ['a title', { title: 'WE WROTE A LETTER' }, 'advises title'],
  ['a heading', { body: [prose(heading(2, 'WHAT WE FOUND OUT'))] }, 'advises body.0.content'],
  [
    'the heading of a warning',
    { body: [{ __component: 'body.warning', heading: 'PLEASE DO NOT CALL US' }] },
    'body.0.heading',
  ],
])('%s in capitals is found', (_, other, expected) => {
  expect(findWith(capitalHeadings, other)).toEqual([expect.stringContaining(expected)]);
});

it.each(['NHS DHSC', 'NHS England and DHSC', 'Änderungen'])('“%s” is not shouted', (title) => {
  expect(findWith(capitalHeadings, { title })).toEqual([]);
});
