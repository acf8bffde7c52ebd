import { expect, it } from 'vitest';
import { getMedian, getRatio } from './compare-servers.ts';

const rounds = (...rates: number[]) => rates.map((perSecond) => ({ perSecond, cost: 1 }));

it('compares what was measured in the same round', () => {
  // The machine was busy with something else in the last two.
  expect(getRatio(rounds(50, 50, 50, 5, 5), rounds(100, 100, 100, 10, 10), 'perSecond')).toBe(0.5);
  expect(getMedian(rounds(9, 1, 5, 5, 7), 'perSecond')).toBe(5);
});
