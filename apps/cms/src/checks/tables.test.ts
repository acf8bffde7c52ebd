import { expect, it } from 'vitest';
import { findWith } from '../../test/drafts.js';
import { tables } from './tables.js';

const table = (rows: string, other: object = {}) => ({
  body: [{ __component: 'body.table', caption: 'Visits', rows, ...other }],
});
const none = { headerRow: false, headerColumn: false };

it.each([
  ['without rows', table(' \n'), 'blocks body.0.rows: This table is empty.'],
  [
    'with unequal rows',
    table('a | b\nc\nd'),
    'blocks body.0.rows: Row 2 has 1 cell, but the first row has 2 cells.',
  ],
  ['without headings', table('a | b\nc | d', none), 'blocks body.0.headerRow: This table has no headings'],
  ['with a column that has no name', table('a\t\nc\td'), 'advises body.0.rows: Column 2 has no heading.'],
])('a table %s is found', (_, other, expected) => {
  expect(findWith(tables, other)).toEqual([expect.stringContaining(expected)]);
});

it.each([
  ['headings above', table('a | b\nc | d')],
  ['headings at the side', table('a | b\nc | d', { headerRow: false, headerColumn: true })],
  ['an empty corner', table(' | b\nc | d'.replace(/^/, 'x'), { headerColumn: true })],
  ['the rule of a Markdown table', table('| a | b |\n| --- | --- |\n| c | d |')],
])('a table with %s is fine', (_, other) => {
  expect(findWith(tables, other)).toEqual([]);
});
