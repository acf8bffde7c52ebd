import type { Article } from '@shoal/content-schema';
import { AgeNotice } from './age-notice';
import { BylineList } from './byline-list';
import { InstantText } from './date-text';
import { formatInstant } from './dates';
import { Disclosures } from './disclosures';
import { inLanguage } from './in-language';
import { OriginallyPublished } from './originally-published';
import { toSitePath } from './site-path';
import { WithdrawnNotice } from './withdrawn-notice';

/** What stands above the text of an article: topics, title, summary, how far it still holds, writers, their interests, dates. */
export function ArticleHead({ article }: { article: Article }) {
  return (
    <header className="shoal-article-head">
      <TopicLinks article={article} />
      <h1 className="nhsuk-heading-xl shoal-article-head__title" {...inLanguage(article.language)}>
        {article.title}
      </h1>
      <p className="nhsuk-lede-text shoal-article-head__summary" {...inLanguage(article.language)}>
        {article.summary}
      </p>
      {article.status === 'withdrawn' ? (
        <WithdrawnNotice withdrawal={article.withdrawal} />
      ) : (
        <AgeNotice article={article} />
      )}
      <div className="shoal-article-head__meta">
        <BylineList bylines={article.bylines} />
        <Disclosures disclosures={article.disclosures} />
        <Dates article={article} />
      </div>
    </header>
  );
}

function TopicLinks({ article }: { article: Article }) {
  return (
    <ul className="shoal-topic-links" aria-label="Topics">
      {article.topics.map(({ id, name, url }) => (
        <li key={id}>
          <a href={toSitePath(url)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function Dates({ article }: { article: Article }) {
  const updated = formatInstant(article.publicUpdatedAt) !== formatInstant(article.firstPublishedAt);
  return (
    <div className="shoal-dates">
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
    </div>
  );
}
