import { expect, test } from 'vitest';
import { outlineOf } from '../testing/outline';
import { convertPlainText, looksLikeMarkdown } from './plain-text';

test('lines are paragraphs where no line is empty', () => {
  expect(outlineOf(convertPlainText('One\r\nTwo\n'))).toBe('One\nTwo');
});

test('empty lines part paragraphs, and a line break within one stays', () => {
  expect(outlineOf(convertPlainText('One\ntwo\n\n\n  Three\u00A0\u00A0 four '))).toBe('One⏎two\nThree four');
});

test.each([
  '# Title',
  '- one\n- two',
  '1. one\n\n2. two',
  'a **bold** word',
  '[x](https://a.example)',
  '```\ncode\n```',
  '> said',
  '| a | b |\n|---|---|',
])('what is written like %j is Markdown', (text) => {
  expect(looksLikeMarkdown(text)).toBe(true);
});

test.each([
  'Dear all,\n- sent from my telephone',
  'It cost 3 * 4 * 5 pounds',
  'see [1] (page 2)',
  '#hashtag is no heading',
  'a_b and __init__.py',
])('what is written like %j is not', (text) => {
  expect(looksLikeMarkdown(text)).toBe(false);
});
