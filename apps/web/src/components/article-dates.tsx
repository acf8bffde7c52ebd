import type { Article } from '@shoal/content-schema';
import { InstantText } from './date-text';
import { formatInstant } from './dates';
import { OriginallyPublished } from './originally-published';

/** When and where an article first came out, when it came out here, and when it was last updated. */
export function ArticleDates({ article }: { article: Article }) {
  const updated = formatInstant(article.publicUpdatedAt) !== formatInstant(article.firstPublishedAt);
  return (
    <>
      {article.originallyPublished && <OriginallyPublished original={article.originallyPublished} />}
      <p>
        {article.originallyPublished ? 'Published here' : 'Published'}{' '}
        <InstantText instant={article.firstPublishedAt} />
      </p>
      {updated && (
        <p>
          Last updated <InstantText instant={article.publicUpdatedAt} />
        </p>
      )}
      <p className="shoal-print-address">{article.url}</p>
    </>
  );
}
