const style = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const inLondon = new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'Europe/London' });
const dayFormats = {
  4: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' }),
};

/** The day of an instant in London: `6 August 2018`. */
export const formatInstant = (instant: string): string => inLondon.format(new Date(instant));

/** A year, month or day, as precisely as it is known: `2013`, `April 2013`, `1 April 2013`. */
export function formatDay(day: string): string {
  const format = day.length === 4 ? dayFormats[4] : day.length === 7 ? dayFormats[7] : dayFormats[10];
  return format.format(new Date(day));
}

/** A year, month or day within a sentence: `in 2013`, `in April 2013`, `on 1 April 2013`. */
export const formatOnDay = (day: string): string => `${day.length === 10 ? 'on' : 'in'} ${formatDay(day)}`;

/** From when on something holds: `from April 2013`. */
export const formatFromDay = (day: string): string => `from ${formatDay(day)}`;
