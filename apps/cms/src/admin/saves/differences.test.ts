import { describe, expect, it } from 'vitest';
import { listDifferences, writeOut } from './differences';

const prose = (...texts: string[]) => [
  {
    __component: 'body.prose',
    id: 7,
    content: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
];
const marks = { same: '', added: '+', removed: '-', 'left-out': '…' };
const shown = (theirs: object, mine: object) =>
  listDifferences({ ...theirs }, { ...mine }).map(
    ({ field, runs }) =>
      `${field}: ${runs.map(({ change, text }) => (change === 'same' ? text : `[${marks[change]}${text}]`)).join('')}`,
  );

describe('what a form says otherwise than what was saved meanwhile', () => {
  it('is told word by word, field by field', () => {
    expect(
      shown(
        { title: 'High tide', summary: 'Same', body: prose('One.', 'Two.') },
        { title: 'Low tide', summary: 'Same', body: prose('One.', 'Three.') },
      ),
    ).toEqual(['Title: [-High][+Low] tide', 'Body: One.\n[-Two][+Three].']);
  });

  it('leaves out what nobody wrote, and links, which the form holds as changes only', () => {
    expect(
      shown(
        { id: 1, updatedAt: '2026', topics: { count: 2 }, body: prose('One.') },
        {
          id: 2,
          updatedAt: '2025',
          topics: { connect: [], disconnect: [] },
          body: [{ ...prose('One.')[0], id: 9 }],
        },
      ),
    ).toEqual([]);
  });
});

it('the text of a form can be kept elsewhere', () => {
  const values = { title: 'High tide', topics: { connect: [] }, summary: null, body: prose('One.', 'Two.') };
  expect(writeOut(values)).toBe('Title\nHigh tide\n\nBody\nOne.\nTwo.');
});
