const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
});

/** When something was, as one says it: `10:42` of today, `22 November at 10:42` of another day. */
export function sayWhen(instant: string | number): string {
  const date = new Date(instant);
  return date.toDateString() === new Date().toDateString() ? time.format(date) : dayAndTime.format(date);
}
