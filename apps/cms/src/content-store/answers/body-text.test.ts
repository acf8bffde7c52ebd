import { describe, expect, it } from 'vitest';
import type { StoredBlock } from '../stored.js';
import { bodyText } from './body-text.js';

const words = (text: string) => ({ type: 'text' as const, text });
const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [words(text)] });
const image = {
  fileId: 'm1',
  alt: 'Six people around a table',
  caption: 'The team in March',
  credit: null,
  licence: null,
  rightsHolder: null,
  sourceUrl: null,
  syndicate: false,
};

describe('a body as plain text', () => {
  it.each<[string, StoredBlock, string]>([
    [
      'running text',
      {
        type: 'prose',
        content: [
          { type: 'heading', level: 2, children: [{ ...words('How'), bold: true }] },
          {
            type: 'paragraph',
            children: [words('See '), { type: 'link', url: '/about', children: [words('us')] }, words('.')],
          },
          { type: 'code', language: null, text: 'a <b>\n  c' },
        ],
      },
      'How\n\nSee us.\n\na <b>\n  c',
    ],
    [
      'a list within a list',
      {
        type: 'prose',
        content: [
          {
            type: 'list',
            format: 'ordered',
            children: [
              { type: 'list-item', children: [words('plan')] },
              {
                type: 'list',
                format: 'unordered',
                children: [{ type: 'list-item', children: [words('early')] }],
              },
              { type: 'list-item', children: [words('do')] },
            ],
          },
        ],
      },
      '1. plan\n  - early\n2. do',
    ],
    ['a picture', { type: 'figure', image }, 'Six people around a table\n\nThe team in March'],
    ['a picture that is decoration', { type: 'figure', image: { ...image, alt: '', caption: null } }, ''],
    [
      'a quote',
      { type: 'quote', text: 'It helped.', source: 'A nurse', url: null, language: null },
      'It helped.\n— A nurse',
    ],
    ['an inset', { type: 'inset', content: [paragraph('Mind.')] }, 'Mind.'],
    ['a warning', { type: 'warning', heading: 'First', content: [paragraph('Mind.')] }, 'First\n\nMind.'],
    ['details', { type: 'details', summary: 'How', content: [paragraph('So.')] }, 'How\n\nSo.'],
    [
      'a table',
      {
        type: 'table',
        caption: 'Visits',
        headerRow: true,
        headerColumn: false,
        rows: [
          ['Month', 'Visits'],
          ['March', '120'],
        ],
      },
      'Visits\n\nMonth\tVisits\nMarch\t120',
    ],
    [
      'a video',
      {
        type: 'video',
        provider: 'vimeo',
        url: 'https://vimeo.com/1',
        title: 'A day',
        transcript: [paragraph('Hello.')],
      },
      'A day\n\nHello.',
    ],
    ['a file', { type: 'attachment', title: 'Our plan', language: null, fileId: 'm2' }, 'Our plan'],
    ['an action', { type: 'action', label: 'Apply', url: '/apply' }, 'Apply'],
  ])('has %s', (_what, block, text) => {
    expect(bodyText([block])).toBe(text);
  });

  it('parts blocks as it parts paragraphs', () => {
    const block: StoredBlock = { type: 'prose', content: [paragraph('One.'), paragraph('Two.')] };
    expect(bodyText([block, { type: 'figure', image: { ...image, alt: '', caption: null } }, block])).toBe(
      'One.\n\nTwo.\n\nOne.\n\nTwo.',
    );
  });
});
