import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from './parse-arguments.ts';

describe('what npm run bench -- api is told', () => {
  it('is 2,000 and 100,000 made-up articles where it is nothing', () => {
    expect(parseArguments([])).toEqual({
      corpus: undefined,
      articles: [2_000, 100_000],
      seed: 1,
      rounds: 5,
      seconds: 5,
      data: undefined,
    });
  });

  it('is taken as it stands', () => {
    const given = [
      '--corpus',
      'corpus.json',
      '--articles',
      '200,2000',
      '--rounds',
      '3',
      '--data',
      '/srv/bench',
    ];
    expect(parseArguments(given)).toMatchObject({
      corpus: resolve(process.env['INIT_CWD'] ?? '.', 'corpus.json'),
      articles: [200, 2_000],
      rounds: 3,
      data: '/srv/bench',
    });
  });

  it.each([
    [['--articles', 'many'], '--articles: expected two numbers parted by a comma, such as 2000,100000'],
    [['--rounds', '0'], '--rounds: expected a whole number from 1 to 100'],
    [['--data', 'here'], '--data: expected a path that begins with /'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('is refused with the reason: %j', (given, reason) => {
    expect(() => parseArguments(given)).toThrow(reason);
  });
});
