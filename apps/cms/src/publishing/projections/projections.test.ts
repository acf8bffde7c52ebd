import { describe, expect, it } from 'vitest';
import type { Objection } from '../refusal.js';
import { projectByline } from './byline.js';
import { projectImage } from './image.js';
import { projectMedia } from './media.js';
import { projectRichText } from './rich-text.js';
import { projectRows } from './table.js';
import { findVideoFault } from './video.js';

/** Runs a projection and gives what it made beside what it objected to. */
function project<T>(run: (report: (path: Objection['path'], message: string) => void) => T) {
  const objections: Objection[] = [];
  const made = run((path, message) => objections.push({ path, message }));
  return { made, objections };
}

describe('tables', () => {
  it.each([
    [
      'tabs',
      'Year\tVisits\n2024\t12\n2025\t',
      [
        ['Year', 'Visits'],
        ['2024', '12'],
        ['2025', ''],
      ],
    ],
    [
      'bars',
      'Year | Visits\r\n2024 | 12\n\n',
      [
        ['Year', 'Visits'],
        ['2024', '12'],
      ],
    ],
    [
      'Markdown',
      '| Year | Visits |\n|------|:-----:|\n| 2024 | 12 |',
      [
        ['Year', 'Visits'],
        ['2024', '12'],
      ],
    ],
  ])('are read from %s', (_, text, rows) => {
    expect(project((report) => projectRows(text, report))).toEqual({ made: rows, objections: [] });
  });

  it('need the same number of cells in each row', () => {
    const { objections } = project((report) => projectRows('a|b|c\nd|e', report));
    expect(objections).toEqual([
      {
        path: ['rows'],
        message: 'Row 2 has 2 cells, but the first row has 3 cells. Each row needs the same number.',
      },
    ]);
  });

  it('need rows', () => {
    expect(project((report) => projectRows(' \n ', report)).objections).toHaveLength(1);
  });
});

describe('rich text', () => {
  const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });

  it('keeps known nodes and marks and leaves empty paragraphs out', () => {
    const { made, objections } = project((report) =>
      projectRichText(
        [
          { type: 'paragraph', children: [text('')] },
          { type: 'heading', level: 2, children: [text('Why')] },
          { type: 'paragraph', children: [text('so', { bold: true, italic: false, colour: 'red' })] },
          { type: 'code', language: 'sql', children: [text('select 1\nfrom x')] },
          {
            type: 'list',
            format: 'ordered',
            children: [
              { type: 'list-item', children: [text('one')] },
              {
                type: 'list',
                format: 'unordered',
                children: [{ type: 'list-item', children: [text('deeper')] }],
              },
            ],
          },
        ],
        report,
      ),
    );
    expect(objections).toEqual([]);
    expect(made).toEqual([
      { type: 'heading', level: 2, children: [text('Why')] },
      { type: 'paragraph', children: [text('so', { bold: true })] },
      { type: 'code', language: 'sql', text: 'select 1\nfrom x' },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('one')] },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: [text('deeper')] }],
          },
        ],
      },
    ]);
  });

  it.each([
    ['a picture', [{ type: 'image', image: {}, children: [text('')] }], 'Figure block'],
    ['a heading of level 1', [{ type: 'heading', level: 1, children: [text('Big')] }], 'level 2, 3 or 4'],
    [
      'a link that runs a script',
      [{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:x', children: [text('x')] }] }],
      'javascript:x',
    ],
    ['nothing', [], 'Write some text'],
    ['what no editor makes', { type: 'paragraph' }, 'damaged'],
  ])('refuses %s', (_, content, message) => {
    const { objections } = project((report) => projectRichText(content, report));
    expect(objections.map((objection) => objection.message).join()).toContain(message);
  });
});

describe('pictures', () => {
  const file = {
    documentId: 'f',
    name: 'a.jpg',
    url: '/media/0/a.jpg',
    mime: 'image/jpeg',
    width: 10,
    height: 5,
    size: 1,
  };
  const image = {
    file,
    caption: null,
    credit: null,
    licence: null,
    rightsHolder: null,
    sourceUrl: null,
    syndicate: null,
  };

  it.each([
    [{ alt: 'A letter', decorative: false }, []],
    [{ alt: null, decorative: true }, []],
    [{ alt: null, decorative: false }, [['alt']]],
    [{ alt: 'A letter', decorative: true }, [['alt']]],
  ])('have a text alternative or are decorative: %j', (given, paths) => {
    const { objections } = project((report) => projectImage({ ...image, ...given }, report));
    expect(objections.map(({ path }) => path)).toEqual(paths);
  });

  it('need a file that is a picture', () => {
    const sound = {
      ...image,
      alt: 'x',
      decorative: false,
      file: { ...file, mime: 'audio/mpeg', width: null },
    };
    expect(project((report) => projectImage(sound, report)).objections[0]?.path).toEqual(['file']);
  });

  it('are stored with exact bytes and their smaller copies, narrowest first', () => {
    const size = (width: number) => ({ url: `/media/${width}/a.webp`, mime: 'image/webp', width, height: 1 });
    const { document } = projectMedia({
      ...file,
      provider_metadata: { bytes: 1234 },
      formats: { thumbnail: size(100), w640: size(640), w320: size(320) },
    });
    expect(document).toMatchObject({ size: 1234, variants: [{ width: 320 }, { width: 640 }] });
  });
});

describe('bylines', () => {
  const record = {
    documentId: 'a',
    name: 'Marit',
    role: 'Nurse',
    organisation: { documentId: 'o', name: 'Tidewater' },
  };
  const empty = { name: null, role: null, organisationName: null, author: null, organisation: null };

  it('keep another organisation’s name than the author’s without a link to theirs', () => {
    const { made } = project((report) =>
      projectByline({ ...empty, author: record, organisationName: 'Old Trust' }, report),
    );
    expect(made.organisations).toEqual([{ name: 'Old Trust', organisationId: null }]);
  });

  it('need a name from somewhere', () => {
    expect(project((report) => projectByline(empty, report)).objections[0]?.path).toEqual(['name']);
  });
});

describe('videos', () => {
  it.each([
    ['youtube', 'https://youtu.be/abc', null],
    ['vimeo', 'https://vimeo.com/123', null],
    ['youtube', 'https://youtube.com.evil.example/watch', 'not on YouTube'],
    ['vimeo', 'nonsense', 'not a web address'],
  ] as const)('at %s: %s', (provider, url, fault) => {
    const found = findVideoFault(provider, url);
    if (fault === null) expect(found).toBeNull();
    else expect(found).toContain(fault);
  });
});
