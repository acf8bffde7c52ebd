import { expireAt, getPageContext } from '../page-context';
import { startOfLondonDay } from './london-day';

/**
 * Whether an organisation has closed when the page is rendered; where it has yet to, the page holds until it does.
 * A closing known to the year or month counts from its beginning.
 */
export function hasClosed(closedOn: string): boolean {
  const closing = startOfLondonDay(toFirstDay(closedOn));
  if (closing <= getPageContext().now) return true;
  expireAt(closing);
  return false;
}

const toFirstDay = (partial: string) => `${partial}-01-01`.slice(0, '2013-04-01'.length);
