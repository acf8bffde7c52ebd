import type { Article, ArticleEditionSummary, Correction, Organisation } from '@shoal/content-schema';
import { InsetText } from 'nhsuk-react-components';
import { expireAt, getPageContext } from '../page-context';
import { DayText, InstantText } from './date-text';
import { joinNames } from './join-names';
import { dayAfter, startOfLondonDay } from './london-day';

interface Props {
  article: Article;
  editions: readonly ArticleEditionSummary[];
  /** Organisations that wrote it and have closed since. */
  closed: readonly Organisation[];
}

/** What readers must know before they read: everything that touches how far an article still holds, in one place. */
export function ArticleNotices({ article, editions, closed }: Props) {
  const corrections = listCorrections(editions, 'meaning');
  const overdue = article.status === 'live' && isOverdue(article.reviewBy);
  if (article.status === 'live' && corrections.length + closed.length === 0 && !overdue) return null;
  return (
    <InsetText
      className={article.status === 'withdrawn' ? 'shoal-notices shoal-notices--grave' : 'shoal-notices'}
    >
      {article.status === 'withdrawn' && <Withdrawn withdrawal={article.withdrawal} />}
      {corrections.map(({ number, publishedAt, text }) => (
        <p key={number}>
          <strong>
            Corrected on <InstantText instant={publishedAt} />:
          </strong>{' '}
          {text}
        </p>
      ))}
      {overdue && article.reviewBy !== null && (
        <p>
          This article was to be reviewed by <DayText day={article.reviewBy} /> and has not been. It may be
          out of date.
        </p>
      )}
      {closed.length > 0 && <p>{describeClosed(closed)}</p>}
    </InsetText>
  );
}

/** What editions put right, newest first. */
export function listCorrections(
  editions: readonly ArticleEditionSummary[],
  severity: Correction['severity'],
): { number: number; publishedAt: string; text: string }[] {
  return editions.flatMap(({ number, publishedAt, correction }) =>
    correction?.severity === severity ? [{ number, publishedAt, text: correction.text }] : [],
  );
}

/** That an article no longer stands, since when and why. */
export function Withdrawn({ withdrawal }: { withdrawal: Article['withdrawal'] }) {
  return (
    <>
      <p>
        <strong>This article has been withdrawn.</strong> It is kept for the record. Do not rely on it.
      </p>
      {withdrawal !== null && (
        <p>
          Withdrawn on <InstantText instant={withdrawal.at} />: {withdrawal.explanation}
        </p>
      )}
    </>
  );
}

/** The day itself is not over it; where it has yet to come, the page holds until it has gone. */
function isOverdue(reviewBy: string | null): boolean {
  if (reviewBy === null) return false;
  const from = startOfLondonDay(dayAfter(reviewBy));
  if (from <= getPageContext().now) return true;
  expireAt(from);
  return false;
}

/** What only changed its name, or publishes elsewhere, exists. */
const stillExists = new Set<Organisation['closedAs']>(['changed_name', 'left_platform']);

function describeClosed(closed: readonly Organisation[]): string {
  const gone = closed.filter(({ closedAs }) => !stillExists.has(closedAs)).map(({ name }) => name);
  const written = gone.length === 0 ? [] : [`This was written when ${joinNames(gone)} still existed.`];
  return [...written, ...closed.flatMap(({ succession }) => succession ?? [])].join(' ');
}
