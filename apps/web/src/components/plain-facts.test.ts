import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant } from './dates';
import { formatFileSize, formatFileType, formatLanguage } from './file-facts';
import { joinNames } from './join-names';
import { escapeForScript } from './json-ld';
import { listPageNumbers } from './page-numbers';
import { getInitials } from './portrait';
import { toContactUrl } from './site-footer';
import { toSitePath } from './site-path';
import { isFollowable } from './text-link';

describe('dates', () => {
  it('are the day in London', () => {
    expect(formatInstant('2018-08-05T23:30:00.000Z')).toBe('6 August 2018');
    expect(formatInstant('2018-12-05T23:30:00.000Z')).toBe('5 December 2018');
  });
  it('are as precise as they are known', () => {
    expect(['2013', '2013-04', '2013-04-01'].map(formatDay)).toEqual(['2013', 'April 2013', '1 April 2013']);
  });
});

describe('files', () => {
  it('say their type, size and language', () => {
    expect([0, 999, 1000, 545_100, 999_499, 1_000_000, 2_340_000].map(formatFileSize)).toEqual([
      '0 bytes',
      '999 bytes',
      '1KB',
      '545KB',
      '999KB',
      '1MB',
      '2.3MB',
    ]);
    expect(formatFileType('application/pdf', 'https://x.org/a')).toBe('PDF');
    expect(formatFileType('application/x-tide', 'https://x.org/a.tide')).toBe('TIDE');
    expect(formatFileType('application/x-tide', 'https://x.org/a')).toBe('file');
    expect([formatLanguage('cy'), formatLanguage('en-abcd-abcd')]).toEqual(['Welsh', 'en-abcd-abcd']);
  });
});

describe('names', () => {
  it('are joined as in a sentence', () => {
    expect([joinNames([]), joinNames(['A']), joinNames(['A', 'B']), joinNames(['A', 'B', 'C'])]).toEqual([
      '',
      'A',
      'A and B',
      'A, B and C',
    ]);
  });
  it('have initials', () => {
    expect(['Inés Okoro', 'team', 'Élan van der Berg', '(no) 1'].map(getInitials)).toEqual([
      'IO',
      'T',
      'ÉB',
      '',
    ]);
  });
});

describe('page numbers', () => {
  it('show the ends and the neighbours, and no gap of one', () => {
    expect(listPageNumbers(1, 1)).toEqual([1]);
    expect(listPageNumbers(1, 3)).toEqual([1, 2, 3]);
    expect(listPageNumbers(5, 10)).toEqual([1, null, 4, 5, 6, null, 10]);
    expect(listPageNumbers(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(listPageNumbers(10, 10)).toEqual([1, null, 9, 10]);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'java\nscript:x',
    '',
  ])('that may not be followed: %j', (url) => expect(isFollowable(url)).toBe(false));
  it('to this site are paths, and only those', () => {
    expect(
      ['', '/', '/a?b', '.evil.example/a'].map((end) => toSitePath(`https://blog.example.org${end}`)),
    ).toEqual(['/', '/', '/a?b', 'https://blog.example.org.evil.example/a']);
  });
  it('to write to are made where that is safe', () => {
    expect(['a@b.org', 'https://b.org/c', 'Room 1', 'javascript:a@b'].map(toContactUrl)).toEqual([
      'mailto:a@b.org',
      'https://b.org/c',
      null,
      'mailto:javascript:a@b',
    ]);
  });
});

describe('data in a page', () => {
  it('cannot end its script', () => {
    const hostile = { a: '</script><!--\u2028&' };
    expect(escapeForScript(hostile)).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(escapeForScript(hostile))).toEqual(hostile);
  });
});
