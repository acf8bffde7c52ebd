import { describe, expect, it } from 'vitest';
import { bullets, code, h2, p } from './prose.js';

describe('prose of the sample content', () => {
  it('keeps plain text as one run', () => {
    expect(p('Nobody reads page two.')).toEqual({
      type: 'paragraph',
      children: [{ type: 'text', text: 'Nobody reads page two.' }],
    });
  });

  it('takes links, strong words, stressed words and computer text out of their marks', () => {
    expect(p('See [the letter](/a), **now**, *please*: `x`.').children).toEqual([
      { type: 'text', text: 'See ' },
      { type: 'link', url: '/a', children: [{ type: 'text', text: 'the letter' }] },
      { type: 'text', text: ', ' },
      { type: 'text', text: 'now', bold: true },
      { type: 'text', text: ', ' },
      { type: 'text', text: 'please', italic: true },
      { type: 'text', text: ': ' },
      { type: 'text', text: 'x', code: true },
      { type: 'text', text: '.' },
    ]);
  });

  it('makes each point of a list an item of its own', () => {
    expect(bullets('one', 'two')).toMatchObject({
      format: 'unordered',
      children: [{ type: 'list-item' }, {}],
    });
  });

  it('leaves marks inside code alone and keeps its lines', () => {
    expect(code('ts', 'a * b * c', 'd')).toMatchObject({ children: [{ text: 'a * b * c\nd' }] });
  });

  it('knows the level of a heading', () => {
    expect(h2('Why')).toMatchObject({ type: 'heading', level: 2 });
  });
});
