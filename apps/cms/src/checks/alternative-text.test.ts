import { expect, it } from 'vitest';
import { findWith } from '../../test/drafts.js';
import { alternativeText } from './alternative-text.js';

const file = { name: 'harbour.jpg', url: '/media/harbour.jpg' };
const figure = (image: object) => ({ body: [{ __component: 'body.figure', image: { file, ...image } }] });

it.each([
  ['none', {}, /^blocks body\.0\.image\.alt: Readers who cannot see/],
  ['one that is blank', { alt: '  ' }, /^blocks .*cannot see/],
  [
    'one beside “decoration only”',
    { alt: 'A boat', decorative: true },
    /^blocks .*decorative picture has no/,
  ],
  ['the name of its file', { alt: 'Harbour.JPG' }, /^blocks .*name of a file/],
  ['the name of another file', { alt: 'holiday snaps (2).png' }, /^blocks .*name of a file/],
  ['the name a camera gives', { alt: 'IMG_2034' }, /^blocks .*name of a file/],
  [
    'more than the contract allows',
    { alt: 'a '.repeat(130) },
    /^blocks .*may have 250 characters, and has 259/,
  ],
  ['the caption again', { alt: 'Boats at six.', caption: 'boats at six' }, /^advises .*the caption/],
  ['an announcement', { alt: 'An image of boats' }, /^advises .*Screen readers say/],
  ['a whole paragraph', { alt: 'Boats at the wall. '.repeat(9) }, /^advises .*all 170 characters/],
])('a picture with %s as its text alternative is found', (_, image, expected) => {
  expect(findWith(alternativeText, figure(image))).toEqual([expect.stringMatching(expected)]);
});

it.each([
  ['words', { alt: 'Four boats tied to a harbour wall at dawn' }],
  ['words that speak of images', { alt: 'A poster whose image of a boat has faded' }],
  ['nothing, for decoration', { decorative: true }],
])('a picture with %s is fine', (_, image) => {
  expect(findWith(alternativeText, figure(image))).toEqual([]);
});

it('the lead picture is looked at too', () => {
  expect(findWith(alternativeText, { leadImage: { file } })).toEqual([
    expect.stringMatching(/^blocks leadImage\.alt/),
  ]);
});
