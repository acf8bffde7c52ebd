import { expect, it } from 'vitest';
import { parseWebArguments } from './settings.ts';

it('npm run bench -- web measures everything where it is told nothing', () => {
  expect(parseWebArguments([])).toEqual({
    articles: [2_000, 100_000],
    seed: 1,
    rounds: 5,
    seconds: 5,
    mixSeconds: 600,
    publishes: 200,
    only: ['hot', 'next', 'cold', 'publish', 'mix'],
    data: undefined,
  });
});

it('parts can be taken alone', () => {
  expect(parseWebArguments(['--only', 'hot,mix', '--mix-seconds', '30'])).toMatchObject({
    only: ['hot', 'mix'],
    mixSeconds: 30,
  });
});

it.each([
  [['--only', 'all'], '--only: expected some of hot,next,cold,publish,mix'],
  [['--mix-seconds', '0'], '--mix-seconds: expected a whole number from 1 to 86400'],
  [['--corpus', 'x.json'], "Unknown option '--corpus'"],
])('it refuses %j with the reason', (given, reason) => {
  expect(() => parseWebArguments(given)).toThrow(reason);
});
