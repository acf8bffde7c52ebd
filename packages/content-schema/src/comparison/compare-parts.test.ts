import { describe, expect, it } from 'vitest';
import type { Comparable, ComparableBlock } from './comparable.js';
import { compareParts } from './compare-documents.js';
import type { Run } from './comparison.js';

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text }],
});
const prose = (...words: string[]): ComparableBlock => ({ type: 'prose', content: words.map(paragraph) });
const table = (...rows: string[][]): ComparableBlock => ({
  type: 'table',
  caption: 'High water',
  headerRow: true,
  headerColumn: false,
  rows,
});
const withBody = (...bodyBlocks: ComparableBlock[]): Comparable => ({
  title: 'Two harbours, one tide table',
  summary: null,
  bylines: [],
  leadImage: null,
  facts: [],
  bodyBlocks,
});

const marks = { same: '', added: '+', removed: '-', 'left-out': '…' };
const show = ({ text, change }: Run) => (change === 'same' ? text : `[${marks[change]}${text}]`);

const first = 'High water came twice.';
const second = 'Nobody had compared the tables.';
const third = 'Every harbour printed numbers of its own.';

describe('two versions whole', () => {
  const seen = (before: Comparable, after: Comparable) =>
    compareParts(before, after).map(
      ({ change, lines }) => `${change}: ${lines.map(({ runs }) => runs.map(show).join('')).join(' / ')}`,
    );

  it('show what stayed too, and long paragraphs to their end', () => {
    const long = (last: string) => `${'and another thing '.repeat(20)}${last}`;
    const before = withBody(prose(first, long('came')), table(['Harbour', 'Time'], ['North', '11:02']));
    const after = withBody(prose(first, long('went')), table(['Harbour', 'Time'], ['North', '11:04']));
    expect(seen(before, after).slice(-3)).toEqual([
      'same: High water came twice.',
      `changed: ${'and another thing '.repeat(20)}[-came][+went]`,
      'changed: High water / Harbour | Time / North | 11:[-02][+04]',
    ]);
  });

  it('show what moved, and leave out how what stayed is set', () => {
    const before = withBody(prose(first, second, third), table(['Harbour']));
    const after = withBody(prose(second, third, first), table(['Harbour']));
    expect(seen(before, after).slice(-4)).toEqual([
      'same: Nobody had compared the tables.',
      'same: Every harbour printed numbers of its own.',
      'moved: High water came twice.',
      'same: High water / Harbour',
    ]);
  });
});
