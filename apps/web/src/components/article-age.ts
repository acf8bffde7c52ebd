import { getLondonDay, startOfLondonDay } from './london-day';

/** How old an article is on a day, and when that next changes. */
export interface ArticleAge {
  /** Full years that are over; 0 in the first year, its last day included. */
  years: number;
  /** The instant from which it is a year older. */
  nextYear: Date;
}

const leapDay = '02-29';

/** The age in London at `now` of what came out at `published`. A year is over when its anniversary is; that of 29 February is over on 1 March. */
export function getArticleAge(published: Date, now: Date): ArticleAge {
  const [from, today] = [getLondonDay(published), getLondonDay(now)];
  const apart = getYear(today) - getYear(from);
  const years = Math.max(0, getDayOfYear(today) > getDayOfYear(from) ? apart : apart - 1);
  return { years, nextYear: startOfLondonDay(findDayAfterAnniversary(from, years + 1)) };
}

const getYear = (day: string) => Number(day.slice(0, 4));
const getDayOfYear = (day: string) => day.slice(5);

function findDayAfterAnniversary(from: string, years: number): string {
  const year = getYear(from) + years;
  if (getDayOfYear(from) === leapDay) return `${year}-03-01`;
  const day = new Date(`${year}-${getDayOfYear(from)}`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
