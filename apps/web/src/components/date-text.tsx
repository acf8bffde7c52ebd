import { formatDay, formatInstant } from './dates';

/** The day of an instant, for people and machines. */
export function InstantText({ instant }: { instant: string }) {
  return <time dateTime={instant}>{formatInstant(instant)}</time>;
}

/** A year, month or day, for people and machines. */
export function DayText({ day }: { day: string }) {
  return <time dateTime={day}>{formatDay(day)}</time>;
}
