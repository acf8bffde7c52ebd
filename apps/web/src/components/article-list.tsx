import type { ArticleSummary } from '@shoal/content-schema';
import { ArticleFacts } from './article-facts';
import { inLanguage } from './in-language';
import { Picture } from './picture';
import { toSitePath } from './site-path';

interface Props {
  articles: ArticleSummary[];
  level?: Level;
  /** What stands there when there are none. */
  none?: string;
}

type Level = 'h2' | 'h3';

/** Articles of a list, newest first; says so when there are none. */
export function ArticleList({ articles, level = 'h2', none = 'No articles yet.' }: Props) {
  if (articles.length === 0) return <p>{none}</p>;
  return (
    <ul className="shoal-articles">
      {articles.map((article) => (
        <li key={article.id} className="shoal-article-entry">
          <ArticleEntry article={article} level={level} />
        </li>
      ))}
    </ul>
  );
}

function ArticleEntry({ article, level: Level }: { article: ArticleSummary; level: Level }) {
  return (
    <>
      <div className="shoal-article-entry__words">
        <Level className="nhsuk-heading-s shoal-article-entry__title">
          <a href={toSitePath(article.url)} {...inLanguage(article.language)}>
            {article.title}
          </a>
        </Level>
        <ArticleFacts article={article} />
        <p className="shoal-article-entry__summary" {...inLanguage(article.language)}>
          {article.summary}
        </p>
      </div>
      {article.leadImage && (
        <Picture
          file={article.leadImage.file}
          alt=""
          sizes="(min-width: 769px) 280px, 180px"
          className="shoal-article-entry__picture"
        />
      )}
    </>
  );
}
