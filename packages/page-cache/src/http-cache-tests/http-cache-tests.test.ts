import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSurprises } from './compare.js';
import { drawTable } from './draw-table.js';
import notMet from './not-met.json' with { type: 'json' };
import { runSuite, type Outcome } from './run-suite.js';

const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');

test('each test of http-cache-tests comes to what is written down, and the README sums it up', async () => {
  const outcomes = await runSuite();
  expect(listSurprises(outcomes, notMet)).toEqual([]);
  const rows = [...readme.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, count, why]) => [
    Number(count),
    why,
  ]);
  expect(rows).toEqual(notMet.map(({ reason, tests }) => [tests.length, reason]));
  for (const line of drawTable(outcomes, notMet).split('\n').slice(-3)) expect(readme).toContain(line);
}, 60_000);

describe('a surprise is', () => {
  const outcome: Outcome = { suite: 's', id: 'a', name: 'A', kind: 'required', seen: null };

  test.each<[string, Outcome, string[]]>([
    [
      'what fails and is not written down',
      { ...outcome, seen: 'it' },
      ['a is not met, for no reason that is known: it'],
    ],
    [
      'what passes and is written down',
      { ...outcome, id: 'b' },
      ['b is met, and is written down as not met'],
    ],
    ['what is no test any more', { ...outcome, id: 'c' }, ['b is written down, and is no test of the suite']],
  ])('%s', (_situation, seen, surprises) => {
    const written = surprises[0]?.startsWith('a') ? [] : [{ reason: 'So', tests: ['b'] }];
    expect(listSurprises([seen], written)).toEqual(surprises);
  });

  test('what is written down twice', () => {
    const written = [{ reason: 'So', tests: ['b', 'b'] }];
    expect(listSurprises([{ ...outcome, id: 'b', seen: 'it' }], written)).toEqual([
      'b is written down more than once',
    ]);
  });
});
