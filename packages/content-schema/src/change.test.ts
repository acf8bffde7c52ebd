import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { changeSchema } from './change.js';
import { exampleArticle } from './testing/examples.js';
import { refusals } from './testing/refusals.js';

const change: z.input<typeof changeSchema> = {
  cursor: '0a1b2c3d.7',
  event: 'published',
  at: '2026-03-02T09:30:00.000Z',
  item: {
    type: 'article',
    id: 'x1',
    slug: 'our-first-year',
    url: 'https://blog.example.org/articles/our-first-year',
  },
  previousSlug: null,
  edition: { number: 1, kind: 'first', note: null },
  reason: null,
  replacement: null,
  organisations: ['o1'],
  topics: ['t1'],
  successors: [],
  tags: { expire: ['article:x1'], refresh: [], purge: [] },
  document: exampleArticle,
  dependsOn: ['article:x1'],
};

describe('a change', () => {
  test('keeps what it says', () => {
    expect(changeSchema.parse(change)).toMatchObject({ event: 'published', document: { type: 'article' } });
  });

  test('of a kind, of a type or with an item that a newer server knows is unknown, not wrong', () => {
    const newer = {
      ...change,
      event: 'split',
      item: { ...change.item, type: 'podcast' },
      document: { type: 'podcast', episodes: 3 },
      likes: 2,
    };
    expect(changeSchema.parse(newer)).toMatchObject({
      event: 'unknown',
      item: { type: 'unknown', id: 'x1' },
      document: { type: 'unknown', item: { type: 'podcast', episodes: 3 } },
    });
  });

  test('with a wrong item of a known type is refused where it is wrong', () => {
    const wrong = { ...change, document: { ...exampleArticle, title: '' } };
    expect(refusals(changeSchema, wrong)).toEqual(['document.title']);
  });
});
