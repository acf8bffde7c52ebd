import type { Moved, Removed } from '@shoal/content-client';
import { answer } from '../page-context';
import { InstantText } from './date-text';
import { PageFrame } from './page-frame';
import { TextLink } from './text-link';

/** What stands at an address where there is no item now. */
export type Absent = null | Removed | Moved;

interface AbsenceProps {
  found: Absent;
  /** Where items of its type are. */
  folder: string;
  what: string;
  /** What follows the slug in the address. */
  rest?: string;
}

/** The page of an address without an item: never there (404), taken away (410) or elsewhere (308). */
export function Absence({ found, folder, what, rest = '' }: AbsenceProps) {
  if (found === null) return <NotFound />;
  if (found.type === 'removed') return <Gone removed={found} what={what} />;
  answer(308, `${folder}/${found.slug}${rest}`);
  return null;
}

/** The page of an address where nothing is or ever was. */
export function NotFound() {
  answer(404);
  return <NotFoundWords />;
}

/** What the page of an absent address says; it leaves the status alone. */
export function NotFoundWords() {
  return (
    <PageFrame>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">Page not found</h1>
        <p>If you typed or pasted the web address, check it is correct.</p>
        <p>
          You can <a href="/">go to the home page</a> or <a href="/articles">look through all articles</a>.
        </p>
      </div>
    </PageFrame>
  );
}

/** What each class of reason says to readers; the last leaves it to the editors' own words. */
const reasons: Record<NonNullable<Removed['reason']>, string | null> = {
  'published-in-error': 'It was published in error.',
  superseded: 'Something newer has replaced it.',
  legal: 'It was removed for legal reasons.',
  privacy: 'It was removed to protect somebody’s privacy.',
  safety: 'It was removed because it could do harm.',
  other: null,
};

function Gone({ removed, what }: { removed: Removed; what: string }) {
  answer(410);
  return (
    <PageFrame>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">This {what} has been removed</h1>
        <p>
          It was taken away on <InstantText instant={removed.removedAt} />.
        </p>
        {removed.reason !== null && reasons[removed.reason] !== null && <p>{reasons[removed.reason]}</p>}
        {removed.explanation !== null && <p>{removed.explanation}</p>}
        {removed.replacement !== null && (
          <p>
            <TextLink url={removed.replacement}>Read what replaces it</TextLink>
          </p>
        )}
        <p>
          You can <a href="/articles">look through all articles</a>.
        </p>
      </div>
    </PageFrame>
  );
}
