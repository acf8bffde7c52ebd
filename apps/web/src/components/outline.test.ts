import type { Block } from '@shoal/content-schema';
import { describe, expect, it } from 'vitest';
import { outlineBody } from './outline';

const heading = (level: number, text: string): Block => ({
  type: 'prose',
  content: [{ type: 'heading', level, children: [{ type: 'text', text }] }],
});
const places = (...blocks: Block[]) =>
  [...outlineBody(blocks).values()].map(({ level, id }) => `${level} ${id}`);

describe('the headings of a body', () => {
  it('skip no level', () => {
    expect(places(heading(4, 'A'), heading(4, 'B'), heading(4, 'C'), heading(2, 'D'))).toEqual([
      '2 a',
      '3 b',
      '4 c',
      '2 d',
    ]);
  });

  it('have ids of their own, whatever they say', () => {
    expect(
      places(
        heading(2, 'Été!'),
        heading(2, 'Été?'),
        heading(2, '—'),
        heading(2, 'maincontent'),
        heading(2, 'block-1-caption'),
      ),
    ).toEqual(['2 e-te', '2 e-te-2', '2 section', '2 maincontent-2', '2 section-block-1-caption']);
  });

  it('count the heading of a warning among them', () => {
    const warning = (): Block => ({
      type: 'warning',
      heading: 'Old',
      content: [{ type: 'paragraph', children: [] }],
    });
    expect(places(warning(), heading(2, 'A'), warning())).toEqual(['2 old', '2 a', '3 old-2']);
  });
});
