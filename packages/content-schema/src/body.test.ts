import { describe, expect, expectTypeOf, test } from 'vitest';
import { blockSchema, blockTypes, bodySchema, type Block, type KnownBlock, type Table } from './body.js';
import { exampleBlocks } from './testing/examples.js';
import { refusals } from './testing/refusals.js';

const { prose, figure, quote, inset, warning, details, table, video, attachment, action } = exampleBlocks;

test('there is an example of each block', () => {
  expect(Object.keys(exampleBlocks)).toEqual(blockTypes);
});

test.each(Object.values(exampleBlocks))('a good block is accepted as it is: $type', (block) => {
  expect(blockSchema.parse(block)).toEqual(block);
});

test.each<[string, unknown, string[]]>([
  ['prose without text', { ...prose, content: [] }, ['content']],
  [
    'a figure without a text alternative',
    { ...figure, image: { ...figure.image, alt: null } },
    ['image.alt'],
  ],
  ['a quote without words', { ...quote, text: '' }, ['text']],
  ['a quote from a script', { ...quote, url: 'javascript:alert(1)' }, ['url']],
  ['an inset that holds a string', { ...inset, content: 'Text' }, ['content']],
  ['a warning without heading', { ...warning, heading: undefined }, ['heading']],
  ['details without a line to open them', { ...details, summary: '' }, ['summary']],
  ['a table without caption', { ...table, caption: undefined }, ['caption']],
  ['a table with a row cut short', { ...table, rows: [['a', 'b'], ['c']] }, ['rows']],
  ['a table whose cell is a number', { ...table, rows: [['a'], [1]] }, ['rows[1][0]']],
  ['a video of another provider', { ...video, provider: 'other' }, ['provider']],
  ['a video that is not at its provider', { ...video, url: 'https://vimeo.com.evil.example/1' }, ['url']],
  ['a video that is not a web address', { ...video, url: 'vimeo.com/1' }, ['url']],
  ['a video without transcript', { ...video, transcript: undefined }, ['transcript']],
  ['an attachment of negative size', { ...attachment, size: -1 }, ['size']],
  ['an attachment at a relative address', { ...attachment, url: '/media/plan.pdf' }, ['url']],
  ['an action without label', { ...action, label: '' }, ['label']],
])('%s is refused at the exact field', (_what, block, paths) => {
  expect(refusals(blockSchema, block)).toEqual(paths);
});

describe('a block of a type that this version does not know', () => {
  const map = { type: 'map', latitude: 53.4, legend: [{ text: 'Hull' }] };

  test('is kept whole, under a type that says so', () => {
    expect(bodySchema.parse([prose, map])).toEqual([prose, { type: 'unknown', block: map }]);
  });

  test.each([
    ['without a type', { latitude: 53.4 }, 'type'],
    ['whose type is not text', { type: 7 }, 'type'],
    ['that is not an object', 'map', ''],
  ])('is refused %s', (_what, block, path) => {
    expect(refusals(blockSchema, block)).toEqual([path]);
  });
});

test('a fault deep in a body is named by its whole path', () => {
  const linkToScript = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] };
  const broken = { ...details, content: [{ type: 'paragraph', children: [linkToScript] }] };
  expect(refusals(bodySchema, [prose, broken])).toEqual(['[1].content[0].children[0].url']);
});

test('types are told apart by `type`', () => {
  expectTypeOf<Extract<Block, { type: 'table' }>>().toEqualTypeOf<Table>();
  expectTypeOf<Exclude<Block, { type: 'unknown' }>>().toEqualTypeOf<KnownBlock>();
});
