import { expect, it } from 'vitest';
import { parseSiteAddress } from './site-address.js';

const siteUrl = 'https://shoal.example';

it.each([
  ['/articles/a-letter', { type: 'article', slug: 'a-letter' }],
  ['/articles/a-letter/', { type: 'article', slug: 'a-letter' }],
  ['/articles/a-letter?from=x#part', { type: 'article', slug: 'a-letter' }],
  ['https://shoal.example/topics/tides', { type: 'topic', slug: 'tides' }],
  ['http://shoal.example/about', { type: 'page', slug: 'about' }],
  ['/about/us', 'absent'],
  ['/', 'fixed'],
  ['/articles?page=2', 'fixed'],
  ['/search?q=tides', 'fixed'],
  ['/media/0123/a.png', 'fixed'],
  ['/feed.xml', 'fixed'],
  ['https://example.org/articles/a-letter', null],
  ['mailto:editor@shoal.example', null],
  ['#notes', null],
  ['https://', null],
])('%s', (link, expected) => {
  expect(parseSiteAddress(link, siteUrl)).toEqual(expected);
});
