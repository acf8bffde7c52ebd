import type { Article, OrganisationRef } from '@shoal/content-schema';
import { expireAt, getPageContext } from '../page-context';
import { getArticleAge } from './article-age';
import { hasClosed } from './closing';
import { getLondonDay } from './london-day';

/** Says that an article is old, and whether organisations that it names have closed since it came out. */
export function AgeNotice({ article }: { article: Article }) {
  const { now } = getPageContext();
  const { years, nextYear } = getArticleAge(new Date(article.date), now);
  expireAt(nextYear);
  if (years === 0) return null;
  const closed = countClosedSince(article);
  return (
    <p className="shoal-age">
      This article is over {years === 1 ? 'a year' : `${years} years`} old.
      {closed === 1 && ' An organisation it names has since closed.'}
      {closed > 1 && ' Some organisations it names have since closed.'}
    </p>
  );
}

function countClosedSince(article: Article): number {
  const from = getLondonDay(new Date(article.date));
  const closed = listNamed(article).filter(
    ({ closedOn }) => closedOn !== null && isSince(closedOn, from) && hasClosed(closedOn),
  );
  return new Set(closed.map(({ id }) => id)).size;
}

// A closing known to the year or month may have been at its end.
const isSince = (partial: string, from: string) => partial >= from.slice(0, partial.length);

const listNamed = (article: Article): OrganisationRef[] => [
  ...article.leadOrganisations,
  ...article.supportingOrganisations,
  ...article.mentions,
  ...article.bylines.flatMap(({ organisations }) =>
    organisations.flatMap(({ organisation }) => organisation ?? []),
  ),
];
