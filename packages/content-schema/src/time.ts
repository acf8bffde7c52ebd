import { z } from 'zod';

/** An instant in UTC, ISO 8601 with milliseconds: `2026-11-22T09:30:00.000Z`. */
export const instantSchema = z.iso.datetime();

/** A calendar day without a time zone: `2019-03-01`. */
export const daySchema = z.iso.date();

/** A day as precisely as it is known: `2013`, `2013-04` or `2013-04-01`. */
export const partialDaySchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a year, a month or a day: 2013, 2013-04 or 2013-04-01',
  )
  .refine(
    (value) => value.length < 10 || daySchema.safeParse(value).success,
    'this day is not in the calendar',
  );

/** The language of a text, as BCP 47: `en-GB`, `cy`. */
export const languageSchema = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a BCP 47 language tag such as en-GB or cy');
