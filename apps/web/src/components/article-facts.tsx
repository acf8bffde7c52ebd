import type { ArticleSummary } from '@shoal/content-schema';
import { InstantText } from './date-text';
import { joinNames } from './join-names';

/** When an article came out, who wrote it and for whom, in one line. */
export function ArticleFacts({ article }: { article: ArticleSummary }) {
  const organisations = article.leadOrganisations.map(({ name, shortName }) => shortName ?? name);
  return (
    <p className="shoal-facts">
      <InstantText instant={article.date} />
      <span className="shoal-facts__part">By {joinNames(listWriters(article))}</span>
      <span className="shoal-facts__part">{joinNames(organisations)}</span>
    </p>
  );
}

const mostNamed = 3;

function listWriters({ bylines }: ArticleSummary): string[] {
  const names = bylines.map(({ name }) => name);
  if (names.length <= mostNamed) return names;
  return [...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} others`];
}
