import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatPath, listFailures } from './failures.js';

function failuresOf(schema: z.ZodType, value: unknown) {
  const { error } = schema.safeParse(value);
  return error ? listFailures(error) : [];
}

describe('of the branches of a union', () => {
  const cat = z.object({ type: z.literal('cat'), toy: z.object({ name: z.string() }) });
  const dog = z.object({ type: z.literal('dog'), walks: z.number() });

  test('the one that came furthest is told', () => {
    const failures = failuresOf(z.object({ pet: z.union([dog, cat]) }), { pet: { type: 'cat', toy: {} } });
    expect(failures.map(({ path }) => formatPath(path))).toEqual(['pet.toy.name']);
  });

  test('none is told when none came further than the union itself', () => {
    const failures = failuresOf(z.object({ pet: z.union([z.string(), z.number()]) }), { pet: true });
    expect(failures).toEqual([{ path: ['pet'], message: 'Invalid input' }]);
  });
});

test('every failure is told', () => {
  const schema = z.object({ a: z.string(), b: z.array(z.number()) });
  expect(failuresOf(schema, { b: [1, 'x'] }).map(({ path }) => formatPath(path))).toEqual(['a', 'b[1]']);
});

test.each([
  [[], ''],
  [['title'], 'title'],
  [['data', 'bodyBlocks', 2, 'rows', 0, 1], 'data.bodyBlocks[2].rows[0][1]'],
  [[0, 'slug'], '[0].slug'],
])('the path %j is written %j', (path, written) => {
  expect(formatPath(path)).toBe(written);
});
