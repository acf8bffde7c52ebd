import { expect, it } from 'vitest';
import type { KnownName } from './known-name.js';
import { findNames, indexNames } from './name-index.js';

let ids = 0;
const known = (type: KnownName['type'], name: string, ...otherNames: string[]): KnownName => {
  ids += 1;
  return {
    type,
    id: ids,
    documentId: `d${ids}`,
    name,
    otherNames,
    about: '',
    role: null,
    organisation: null,
  };
};

const index = indexNames([
  known('organisation', 'National Health Service', 'NHS'),
  known('organisation', 'NHS Tidewater'),
  known('organisation', 'BT'),
  known('organisation', 'Mind'),
  known('organisation', "The King's Trust"),
  known('organisation', 'Lantern & Works'),
  known('organisation', 'Zoë Café Group'),
  known('author', 'Marit Oyelaran'),
  known('author', 'Ana Reid'),
  known('author', 'Ana Reid'),
]);

const namesIn = (...texts: string[]) => findNames(index, texts).map(({ known: { name } }) => name);

it.each([
  ['We asked the NHS about it.', ['National Health Service']],
  ['The NHS’s letters and the NHS.', ['National Health Service']],
  ['The national health service as such.', []],
  ['THE NATIONAL HEALTH SERVICE', ['National Health Service']],
  ['We met NHS Tidewater.', ['NHS Tidewater']],
  ['NHS Tidewater’s own NHS', ['NHS Tidewater', 'National Health Service']],
  ['We met NHS Highwater.', []],
  ['The BT Tower is tall.', []],
  ['The Bank of BT of London.', []],
  ['Lines of BT, and others.', ['BT']],
  ['A bt line.', []],
  ['BTs are small, ABT is big, BT-like too.', []],
  ['Never mind. Mind the gap.', []],
  ['We asked Mind to help.', ['Mind']],
  ['Ask the King’s Trust.', []],
  ['Ask The King’s Trust.', ["The King's Trust"]],
  ['From Lantern and Works, or Lantern & Works.', ['Lantern & Works']],
  ['The Zoe Cafe Group met.', ['Zoë Café Group']],
  ['Marit\u00a0Oyelaran wrote, and Oyelaran left.', ['Marit Oyelaran']],
  ['Marit. Oyelaran.', []],
])('“%s” names %j', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

it('two of one name are both found, and said to share it', () => {
  const found = findNames(index, ['By Ana Reid']);
  expect(found.map(({ isShared }) => isShared)).toEqual([true, true]);
  expect(new Set(found.map(({ known: { documentId } }) => documentId)).size).toBe(2);
});

it('names come in the order of their first mention, once, over all texts', () => {
  expect(namesIn('Ana Reid', 'the NHS', 'and the NHS and BT')).toEqual([
    'Ana Reid',
    'Ana Reid',
    'National Health Service',
    'BT',
  ]);
});
