import { linkTargetSchema } from '@shoal/content-schema';
import { expect, test } from 'vitest';
import { tidyAddress } from './tidy-address';

test.each([
  ['https://a.example/x?utm_source=y&b=1&fbclid=z#c', 'https://a.example/x?b=1#c'],
  ['https://a.example/?gclid=1', 'https://a.example/'],
  ['https://a.example/x?q=a%20b', 'https://a.example/x?q=a%20b'],
  ['https://www.google.com/url?q=https://b.example/p?c%3D1&sa=D&usg=x', 'https://b.example/p?c=1'],
  [
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fc.example%2F%3Futm_medium%3Dm&data=1',
    'https://c.example/',
  ],
  ['http://d.example/a b', 'http://d.example/a%20b'],
  ['mailto:desk@e.example', 'mailto:desk@e.example'],
  ['tel:+441632960123', 'tel:+441632960123'],
  ['/about', '/about'],
])('%s becomes an address that the contract takes', (given, expected) => {
  const { url, tidied } = tidyAddress(given);
  expect(url).toBe(expected);
  expect(linkTargetSchema.safeParse(url).success).toBe(true);
  expect(tidied).toBe(/utm|gclid|url\?|safelinks/.test(given));
});

test.each([
  'javascript:alert(1)',
  'file:///C:/letter.docx',
  'page.html',
  '../up',
  '//other.example/',
  'ftp://files.example/',
  'https:///nowhere',
  'http://[broken',
  `https://long.example/${'x'.repeat(2000)}`,
  'mailto:nobody',
])('%s is refused', (given) => {
  expect(tidyAddress(given).url).toBeNull();
});
