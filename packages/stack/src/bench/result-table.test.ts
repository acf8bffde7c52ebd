import { expect, it } from 'vitest';
import { drawResults, type Result } from './result-table.ts';

const result = (value: number, bar: Result['bar']): Result => ({
  what: 'Reading',
  measured: '100 req/s',
  beside: '200 req/s bare',
  value,
  bar,
});

it('says of each result whether it clears its bar, and by how much it does not', () => {
  const drawn = drawResults([
    result(0.5, { least: 0.5, unit: '×' }),
    result(0.4, { least: 0.5, unit: '×' }),
    result(40, { most: 40, unit: 'ms' }),
    result(60, { most: 40, unit: 'ms' }),
  ]).split('\n');
  expect(drawn[0]).toMatch(/^What +measured +beside +figure +bar$/);
  expect(drawn[1]).toMatch(/0\.50 × +≥ 0\.5 × +pass$/);
  expect(drawn[2]).toMatch(/0\.40 × +≥ 0\.5 × +short by 20 %$/);
  expect(drawn[3]).toMatch(/40\.00 ms +≤ 40 ms +pass$/);
  expect(drawn[4]).toMatch(/60\.00 ms +≤ 40 ms +short by 50 %$/);
});

it('does not take what could not be measured for good', () => {
  expect(drawResults([result(Number.NaN, { most: 40, unit: 'ms' })])).toMatch(
    /– +≤ 40 ms +short: not measured$/,
  );
});
