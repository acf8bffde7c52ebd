import type { Article, OrganisationRef } from '@shoal/content-schema';
import { expireAt, getPageContext } from '../page-context';
import { getArticleAge, getLondonDay } from './article-age';

/** Says that an article is old, and whether organisations that it names have closed since it came out. */
export function AgeNotice({ article }: { article: Article }) {
  const { now } = getPageContext();
  const { years, nextYear } = getArticleAge(new Date(article.date), now);
  expireAt(nextYear);
  if (years === 0) return null;
  const closed = countClosedSince(article, now);
  return (
    <p className="shoal-age">
      This article is over {years === 1 ? 'a year' : `${years} years`} old.
      {closed === 1 && ' An organisation it names has since closed.'}
      {closed > 1 && ' Some organisations it names have since closed.'}
    </p>
  );
}

function countClosedSince(article: Article, now: Date): number {
  const [from, today] = [getLondonDay(new Date(article.date)), getLondonDay(now)];
  const closed = listNamed(article).filter(
    ({ closedOn }) => closedOn !== null && isBetween(closedOn, from, today),
  );
  return new Set(closed.map(({ id }) => id)).size;
}

// A closing known to the year or month counts from its beginning to its end.
const isBetween = (partial: string, from: string, to: string) =>
  partial >= from.slice(0, partial.length) && partial <= to.slice(0, partial.length);

const listNamed = (article: Article): OrganisationRef[] => [
  ...article.leadOrganisations,
  ...article.supportingOrganisations,
  ...article.mentions,
  ...article.bylines.flatMap(({ organisations }) =>
    organisations.flatMap(({ organisation }) => organisation ?? []),
  ),
];
