import { describe, expect, test } from 'vitest';
import { daySchema, instantSchema, languageSchema, partialDaySchema } from './time.js';

describe.each([
  {
    name: 'a day as precisely as known',
    schema: partialDaySchema,
    good: ['2013', '2013-04', '2013-04-01', '2024-02-29'],
    bad: [
      '',
      '13',
      '2013-00',
      '2013-13',
      '2013-4',
      '2013-02-31',
      '2023-02-29',
      '2013-04-1',
      '2013-04-01T00:00',
      'April 2013',
    ],
  },
  { name: 'a day', schema: daySchema, good: ['2019-03-01'], bad: ['2019-03', '2019-02-29', '01/03/2019'] },
  {
    name: 'an instant',
    schema: instantSchema,
    good: ['2026-11-22T09:30:00.000Z', '2026-11-22T09:30:00Z'],
    bad: ['2026-11-22', '2026-11-22T09:30:00', '2026-11-22T09:30:00+01:00', '2026-02-30T09:30:00Z'],
  },
  {
    name: 'a language',
    schema: languageSchema,
    good: ['en-GB', 'cy', 'zh-Hant-TW'],
    bad: ['', 'English', 'en_GB', 'e', 'en-'],
  },
])('$name', ({ schema, good, bad }) => {
  test.each(good)('may be %s', (value) => {
    expect(schema.parse(value)).toBe(value);
  });

  test.each(bad)('may not be %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
