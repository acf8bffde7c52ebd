import type { Organisation } from '@shoal/content-schema';

/** Names of organisations: those named as successors, and the nearest ones still open. */
export interface SuccessorNames {
  named: string[];
  open: string[];
}

type Ended = Pick<Organisation, 'name' | 'closedOn' | 'closedAs'>;
type Ending = NonNullable<Organisation['closedAs']>;

/** What is said of each ending by itself. */
const endings: Record<Ending | 'closed', string> = {
  closed: 'closed',
  no_longer_exists: 'closed',
  replaced: 'was replaced',
  split: 'was split',
  merged: 'was merged',
  changed_name: 'changed its name',
  left_platform: 'stopped publishing here',
};

/** What is said where one organisation followed. */
const followedBy: Partial<Record<Ending | 'closed', string>> = {
  replaced: 'was replaced by',
  merged: 'became part of',
  changed_name: 'changed its name to',
};

/** What became of an organisation, in one sentence; null while it has no closing day. */
export function successionSentence(
  { name, closedOn, closedAs }: Ended,
  { named, open }: SuccessorNames,
): string | null {
  if (closedOn === null) return null;
  const ending = closedAs ?? 'closed';
  const when = inWords(closedOn);
  const [only, ...others] = named;
  const now = open.length > 0 ? open : named;
  if (only === undefined) return `${name} ${endings[ending]} ${when}.`;
  const verb = followedBy[ending];
  if (verb === undefined || others.length > 0) {
    return `${name} ${endings[ending]} ${when}; its work passed to ${listOf(now)}.`;
  }
  const later = now.length === 1 && now[0] === only ? '' : `; its work is now with ${listOf(now)}`;
  return `${name} ${verb} ${only} ${when}${later}.`;
}

const listOf = (names: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);

/** “in 2023”, “in April 2023”, “on 1 April 2023”: as precisely as it is known. */
function inWords(day: string): string {
  const parts = day.split('-').length;
  const text = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' as const }),
    ...(parts > 2 && { day: 'numeric' as const }),
  }).format(new Date(day));
  return `${parts > 2 ? 'on' : 'in'} ${text}`;
}
