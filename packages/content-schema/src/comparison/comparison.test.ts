import { describe, expect, it } from 'vitest';
import type { Comparable, ComparableBlock } from './comparable.js';
import { compareDocuments } from './compare-documents.js';
import type { Comparison, Run } from './comparison.js';
import { describeComparison } from './describe-comparison.js';
import { outlineOf } from './outline.js';

const text = (words: string) => ({ type: 'text' as const, text: words });
const link = (words: string, url: string) => ({ type: 'link' as const, url, children: [text(words)] });
const paragraph = (...children: (ReturnType<typeof text> | ReturnType<typeof link>)[]) => ({
  type: 'paragraph' as const,
  children,
});
const heading = (words: string) => ({ type: 'heading' as const, level: 2, children: [text(words)] });
type Node = Extract<ComparableBlock, { type: 'prose' }>['content'][number];
const prose = (...content: Node[]): ComparableBlock => ({ type: 'prose', content });
const points = (...words: string[]): Node => ({
  type: 'list',
  format: 'unordered',
  children: words.map((point) => ({ type: 'list-item', children: [text(point)] })),
});
const figure = (alt: string, url = '/media/aa/tide.webp'): ComparableBlock => ({
  type: 'figure',
  image: {
    file: { url },
    alt,
    caption: null,
    credit: null,
    licence: null,
    rightsHolder: null,
    sourceUrl: null,
    syndicate: true,
  },
});
const table = (...rows: string[][]): ComparableBlock => ({
  type: 'table',
  caption: 'High water',
  headerRow: true,
  headerColumn: false,
  rows,
});

const document = (changes: Partial<Comparable> = {}): Comparable => ({
  title: 'Two harbours, one tide table',
  summary: 'How two organisations came to print the same numbers.',
  bylines: [{ name: 'Marit Oyelaran', role: 'Lead nurse', organisations: [{ name: 'Tidewater' }] }],
  leadImage: null,
  facts: [{ label: 'topic', values: ['Tides'] }],
  bodyBlocks: [prose(paragraph(text('High water came twice.')))],
  ...changes,
});
const withBody = (...bodyBlocks: ComparableBlock[]) => document({ bodyBlocks });

const marks = { same: '', added: '+', removed: '-', 'left-out': '' };
const show = (run: Run) => {
  if (run.change === 'left-out') return '…';
  return run.change === 'same' ? run.text : `[${marks[run.change]}${run.text}]`;
};
/** A comparison as lines: `changed paragraph: …`. */
const shown = ({ changes }: Comparison) =>
  changes.flatMap(({ change, kind, lines }) =>
    lines.length === 0
      ? [`${change} ${kind}`]
      : lines.map(({ label, runs }) =>
          [`${change} ${kind}`, label, runs.map(show).join('')].filter((part) => part !== null).join(': '),
        ),
  );

const first = paragraph(text('High water came twice.'));
const second = paragraph(text('Nobody had compared the tables.'));
const third = paragraph(text('Every harbour printed numbers of its own.'));

describe('two versions are compared', () => {
  it.each<[string, Comparable, Comparable, string[]]>([
    ['that are the same', document(), document(), []],
    [
      'whose title changed',
      document(),
      document({ title: 'Two harbours, one almanac' }),
      ['changed title: Two harbours, one [-tide table][+almanac]'],
    ],
    [
      'whose summary came',
      document({ summary: null }),
      document({ summary: 'New words.' }),
      ['added summary: [+New words.]'],
    ],
    [
      'word by word, in one paragraph only',
      withBody(prose(first, second)),
      withBody(prose(first, paragraph(text('Nobody had ever compared two tables.')))),
      ['changed paragraph: Nobody had [+ever ]compared [-the][+two] tables.'],
    ],
    [
      'where a paragraph moved',
      withBody(prose(first, second, third)),
      withBody(prose(second, third, first)),
      ['moved paragraph'],
    ],
    [
      'where a block moved into another order',
      withBody(prose(first), figure('A tide gauge'), prose(second), prose(third)),
      withBody(prose(first), prose(second), prose(third), figure('A tide gauge')),
      ['moved picture'],
    ],
    [
      'where a paragraph moved and changed a little',
      withBody(prose(third, first, second)),
      withBody(prose(first, second, paragraph(text('Every harbour printed tables of its own.')))),
      ['moved paragraph: Every harbour printed [-numbers][+tables] of its own.'],
    ],
    [
      'where one text was parted into two blocks, which readers do not see',
      withBody(prose(first, second)),
      withBody(prose(first), prose(second)),
      [],
    ],
    [
      'where a link leads elsewhere',
      withBody(prose(paragraph(text('See '), link('the tables', '/tables'), text('.')))),
      withBody(prose(paragraph(text('See '), link('the tables', '/almanac'), text('.')))),
      ['changed paragraph: “the tables” leads to: /[-tables][+almanac]'],
    ],
    [
      'whose keys came in another order, as the database keeps them',
      withBody(prose({ type: 'paragraph', children: [{ type: 'text', text: 'High water' }] })),
      withBody(prose({ children: [{ text: 'High water', type: 'text' }], type: 'paragraph' })),
      [],
    ],
    [
      'where words became bold',
      withBody(prose(paragraph(text('High water')))),
      withBody(prose(paragraph({ ...text('High water'), bold: true } as ReturnType<typeof text>))),
      ['changed paragraph: Only its formatting differs: '],
    ],
    [
      'where a text alternative changed',
      withBody(figure('A tide gauge')),
      withBody(figure('A tide gauge at noon')),
      ['changed picture: Text alternative: A tide gauge[+ at noon]'],
    ],
    [
      'where a picture was replaced',
      withBody(figure('A tide gauge')),
      withBody(figure('A tide gauge', '/media/bb/tide.webp')),
      ['changed picture: File: /media/[-aa][+bb]/tide.webp'],
    ],
    [
      'cell by cell',
      withBody(table(['Harbour', 'Time'], ['North', '11:02'], ['South', '11:40'])),
      withBody(table(['Harbour', 'Time'], ['North', '11:04'], ['South', '11:40'])),
      ['changed table: Row: North | 11:[-02][+04]'],
    ],
    [
      'where a table got a row',
      withBody(table(['Harbour', 'Time'], ['North', '11:02'])),
      withBody(table(['Harbour', 'Time'], ['East', '10:15'], ['North', '11:02'])),
      ['changed table: Row: [+East | 10:15]'],
    ],
    [
      'where a point of a list changed and one went',
      withBody(prose(points('Print it', 'Post it on the wall', 'Read it aloud'))),
      withBody(prose(points('Print it', 'Post it on the door'))),
      ['changed list: • Post it on the [-wall][+door]', 'changed list: [-• Read it aloud]'],
    ],
    [
      'where an author changed roles and another came',
      document(),
      document({
        bylines: [
          { name: 'Marit Oyelaran', role: 'Matron', organisations: [{ name: 'Tidewater' }] },
          { name: 'Letters Team', role: null, organisations: [] },
        ],
      }),
      ['changed author: Role: [-Lead nurse][+Matron]', 'added author: [+Letters Team]'],
    ],
    [
      'where a topic came',
      document(),
      document({ facts: [{ label: 'topic', values: ['Tides', 'Letters'] }] }),
      ['added topic: [+Letters]'],
    ],
  ])('%s', (_case, before, after, expected) => {
    expect(shown(compareDocuments(before, after))).toEqual(expected);
  });

  it('leaves out what stayed in a long paragraph, but for a few words', () => {
    const words = (middle: string) =>
      withBody(prose(paragraph(text(`${'sea '.repeat(30)}${middle} ${'land '.repeat(30)}end`))));
    expect(shown(compareDocuments(words('old'), words('new')))).toEqual([
      `changed paragraph: …${'sea '.repeat(8)}[-old][+new] ${'land '.repeat(7)}…`,
    ]);
  });

  it('says below which heading a part stands', () => {
    const before = withBody(prose(heading('Tides'), first, heading('Letters'), second));
    const after = withBody(prose(heading('Tides'), first, heading('Letters'), second, third));
    expect(compareDocuments(before, after).changes).toMatchObject([{ change: 'added', below: 'Letters' }]);
  });

  it('counts the words that came and went', () => {
    const before = withBody(prose(first, second));
    const after = withBody(prose(first, paragraph(text('Nobody had ever compared the tables.')), third));
    expect(compareDocuments(before, after)).toMatchObject({ addedWords: 8, removedWords: 0 });
  });
});

describe('a comparison in words', () => {
  it('names what differs and how much', () => {
    const before = withBody(prose(first, second), figure('A tide gauge'));
    const after = document({
      title: 'Two harbours, two tables',
      bodyBlocks: [
        prose(
          paragraph(text('High water never came twice.')),
          paragraph(text('Nobody had ever compared the tables.')),
          third,
        ),
      ],
    });
    expect(describeComparison(compareDocuments(before, after))).toBe(
      'Changed: title and 2 paragraphs. Added: paragraph. Removed: picture. 11 words added and 6 removed.',
    );
  });

  it('says that nothing differs', () => {
    expect(describeComparison(compareDocuments(document(), document()))).toBe(
      'Readers would see no difference.',
    );
  });
});

it('a version with nothing to compare is outlined', () => {
  const version = withBody(prose(heading('Tides'), first), figure('A tide gauge'), figure('A pier'));
  expect(outlineOf(version)).toEqual({
    title: 'Two harbours, one tide table',
    summary: 'How two organisations came to print the same numbers.',
    authors: ['Marit Oyelaran'],
    words: 5,
    headings: ['Tides'],
    blocks: [{ kind: 'picture', count: 2 }],
  });
});
