const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const hourMs = 3_600_000;

/** The day in London at an instant: `2018-08-06`. */
export const getLondonDay = (instant: Date): string => londonDay.format(instant);

/** The instant at which a day begins in London. */
export function startOfLondonDay(day: string): Date {
  // Midnight in London is midnight UTC in winter and an hour earlier in summer.
  const utc = new Date(day);
  const earlier = new Date(utc.getTime() - hourMs);
  return getLondonDay(earlier) === day ? earlier : utc;
}

/** The day after a day. */
export function dayAfter(day: string): string {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
