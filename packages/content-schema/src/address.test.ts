import { describe, expect, test } from 'vitest';
import { linkTargetSchema, slugSchema, webUrlSchema } from './address.js';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }) => (value: string) =>
  schema.safeParse(value).success;

describe('a link may lead', () => {
  test.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'https://ööö.example/é',
    'mailto:team@example.org',
    'mailto:team@example.org?subject=Hello',
    'tel:+441632960001',
    'tel:111',
    '/',
    '/about',
    '/articles/our-first-year#notes',
    '#notes',
  ])('to %s', (target) => {
    expect(linkTargetSchema.parse(target)).toBe(target);
  });
});

describe('a link may not lead', () => {
  test.each([
    ['nowhere', ''],
    ['to a script', 'javascript:alert(1)'],
    ['to a script in capitals', 'JavaScript:alert(1)'],
    ['to a script behind a space', ' javascript:alert(1)'],
    ['to a script behind a control character', '\u0001javascript:alert(1)'],
    ['to a script with a line break', 'java\nscript:alert(1)'],
    ['to data', 'data:text/html,<script>alert(1)</script>'],
    ['to a file', 'file:///etc/passwd'],
    ['to another host without saying how', '//evil.example'],
    ['to another host by backslashes', '\\\\evil.example'],
    ['to another host by slash and backslash', '/\\evil.example'],
    ['to another host behind a tab', '/\t/evil.example'],
    ['to a path that hides a backslash', '/a\\b'],
    ['to a web address without a host', 'https:///path'],
    ['to a web address that no browser can read', 'https://['],
    ['to a path relative to the page', 'about'],
    ['to an address without a recipient', 'mailto:'],
    ['to an empty fragment', '#'],
    ['further than 2,000 characters', `/${'a'.repeat(2000)}`],
  ])('%s', (_where, target) => {
    expect(accepts(linkTargetSchema)(target)).toBe(false);
  });
});

describe('a web address', () => {
  test.each(['https://example.org', 'http://localhost:3000/a%20b', 'https://example.org/é?q=1#x'])(
    'may be %s',
    (address) => {
      expect(webUrlSchema.parse(address)).toBe(address);
    },
  );

  test.each([
    '/about',
    'example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https:example.org',
    'https:\\\\evil',
    'https://a b',
  ])('may not be %j', (address) => {
    expect(accepts(webUrlSchema)(address)).toBe(false);
  });
});

describe('a slug', () => {
  test.each(['a', 'our-first-year', '2026', 'a'.repeat(100)])('may be %s', (slug) => {
    expect(slugSchema.parse(slug)).toBe(slug);
  });

  test.each(['', '-', 'a-', '-a', 'a--b', 'A', 'é', 'a_b', 'a/b', 'a\n', 'a'.repeat(101)])(
    'may not be %j',
    (slug) => {
      expect(accepts(slugSchema)(slug)).toBe(false);
    },
  );
});
