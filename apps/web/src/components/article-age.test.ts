import { describe, expect, it } from 'vitest';
import { getArticleAge } from './article-age';

const ageOf = (published: string, now: string) => {
  const { years, nextYear } = getArticleAge(new Date(published), new Date(now));
  return [years, nextYear.toISOString()];
};

describe('the age of an article', () => {
  it.each([
    ['on its first day', '2019-03-06T09:00:00Z', '2019-03-06T12:00:00Z', 0, '2020-03-07T00:00:00.000Z'],
    ['on its anniversary', '2019-03-06T09:00:00Z', '2020-03-06T23:59:59Z', 0, '2020-03-07T00:00:00.000Z'],
    ['on the day after', '2019-03-06T09:00:00Z', '2020-03-07T00:00:00Z', 1, '2021-03-07T00:00:00.000Z'],
    ['years later', '2019-03-06T00:00:00Z', '2026-11-22T16:00:00Z', 7, '2027-03-07T00:00:00.000Z'],
    ['before it came out', '2019-03-06T00:00:00Z', '2018-01-01T00:00:00Z', 0, '2020-03-07T00:00:00.000Z'],
    ['at the end of a year', '2019-12-31T12:00:00Z', '2020-12-31T23:59:59Z', 0, '2021-01-01T00:00:00.000Z'],
    ['at the start of one', '2019-12-31T12:00:00Z', '2021-01-01T00:00:00Z', 1, '2022-01-01T00:00:00.000Z'],
  ])('%s', (_, published, now, years, next) => expect(ageOf(published, now)).toEqual([years, next]));

  it.each([
    [
      'from the last of February',
      '2019-02-28T12:00:00Z',
      '2020-02-28T12:00:00Z',
      0,
      '2020-02-29T00:00:00.000Z',
    ],
    [
      'on the leap day after it',
      '2019-02-28T12:00:00Z',
      '2020-02-29T00:00:00Z',
      1,
      '2021-03-01T00:00:00.000Z',
    ],
    [
      'from a leap day, in February',
      '2020-02-29T12:00:00Z',
      '2021-02-28T23:59:59Z',
      0,
      '2021-03-01T00:00:00.000Z',
    ],
    [
      'from a leap day, in March',
      '2020-02-29T12:00:00Z',
      '2021-03-01T00:00:00Z',
      1,
      '2022-03-01T00:00:00.000Z',
    ],
    [
      'from a leap day to the next',
      '2020-02-29T12:00:00Z',
      '2024-02-29T23:59:59Z',
      3,
      '2024-03-01T00:00:00.000Z',
    ],
    [
      'from a leap day past the next',
      '2020-02-29T12:00:00Z',
      '2024-03-01T00:00:00Z',
      4,
      '2025-03-01T00:00:00.000Z',
    ],
  ])('in leap years: %s', (_, published, now, years, next) =>
    expect(ageOf(published, now)).toEqual([years, next]),
  );

  it('turns at midnight in London, in summer an hour before that of UTC', () => {
    const published = '2019-06-30T23:30:00Z'; // 1 July in London
    expect(ageOf(published, '2020-07-01T22:59:59Z')).toEqual([0, '2020-07-01T23:00:00.000Z']);
    expect(ageOf(published, '2020-07-01T23:00:00Z')).toEqual([1, '2021-07-01T23:00:00.000Z']);
  });
});
