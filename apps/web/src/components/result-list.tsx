import type { SearchResult } from '@shoal/content-schema';
import { ArticleFacts } from './article-facts';
import { inLanguage } from './in-language';
import { Marked } from './marked';
import { toSitePath } from './site-path';

/** What a search found, best first, each with the passage that shows best why. */
export const ResultList = ({ results }: { results: SearchResult[] }) => (
  <ol className="shoal-articles">
    {results.map(({ article, title, snippet }) => (
      <li key={article.id} className="shoal-article-entry">
        <div className="shoal-article-entry__words">
          <h2 className="nhsuk-heading-s shoal-article-entry__title">
            <a href={toSitePath(article.url)} {...inLanguage(article.language)}>
              <Marked text={title} />
            </a>
          </h2>
          <ArticleFacts article={article} />
          <p className="shoal-article-entry__summary" {...inLanguage(article.language)}>
            <Marked text={snippet} />
          </p>
        </div>
      </li>
    ))}
  </ol>
);
