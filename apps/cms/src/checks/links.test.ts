import { expect, it } from 'vitest';
import { findWith, link, paragraphOf, prose } from '../../test/drafts.js';
import { linkTargets } from './link-targets.js';
import { linkText } from './link-text.js';

const linked = (words: string, url: string) => ({
  body: [prose(paragraphOf('See ', link(words, url), '.'))],
});

it.each([
  ['click here', /^advises body\.0\.content: A link that says “click here”/],
  ['Read more »', /^advises .*tells nobody/],
  ['https://example.org/a', /^advises .*its own address/],
  ['www.example.org', /^advises .*its own address/],
  [' ', /^blocks .*nobody can see it/],
])('a link that says “%s” is found', (words, expected) => {
  expect(findWith(linkText, linked(words, '/about'))).toEqual([expect.stringMatching(expected)]);
});

it.each(['Read more about letters', 'What here means', 'example.org'])(
  'a link that says “%s” is fine',
  (words) => {
    expect(findWith(linkText, linked(words, '/about'))).toEqual([]);
  },
);

it('a link over nothing is not there: publishing leaves it out', () => {
  expect(findWith(linkText, linked('', '/never'))).toEqual([]);
  const destinations = new Map([['/never', 'absent' as const]]);
  expect(findWith(linkTargets, linked('', '/never'), { destinations })).toEqual([]);
});

it('the label of an action is looked at as well', () => {
  const body = [{ __component: 'body.action', label: 'Click here', url: '/about' }];
  expect(findWith(linkText, { body })).toEqual([expect.stringContaining('advises body.0.url')]);
});

it.each(['javascript:alert(1)', 'http:/nowhere', 'about', 'https://'])('“%s” is no address', (url) => {
  expect(findWith(linkTargets, linked('this', url))).toEqual([
    `blocks body.0.content: The link “this” leads to “${url}”.`,
  ]);
});

it.each([
  ['absent', /^blocks .*there is nothing on this site/],
  ['removed', /^blocks .*was removed/],
  ['unpublished', /^blocks .*is not published/],
  ['moved', /^advises .*has moved/],
] as const)('a link to an address of the site that is %s is found', (destination, expected) => {
  const destinations = new Map([['/articles/a', destination]]);
  expect(findWith(linkTargets, linked('a', '/articles/a'), { destinations })).toEqual([
    expect.stringMatching(expected),
  ]);
});

it.each(['/articles/b', 'https://example.org/x', 'mailto:a@example.org', 'tel:111', '#notes'])(
  'nothing is said of %s, which leads somewhere or is not known to lead nowhere',
  (url) => {
    const destinations = new Map([['/articles/b', 'there' as const]]);
    expect(findWith(linkTargets, linked('b', url), { destinations })).toEqual([]);
  },
);

it('the address of a quote and of an action are looked at as well', () => {
  const body = [
    { __component: 'body.quote', text: 'Words', url: '/gone' },
    { __component: 'body.action', label: 'Apply', url: '/gone' },
  ];
  const destinations = new Map([['/gone', 'absent' as const]]);
  expect(findWith(linkTargets, { body }, { destinations })).toEqual([
    expect.stringContaining('blocks body.0.url: This link'),
    expect.stringContaining('blocks body.1.url: The link “Apply”'),
  ]);
});
