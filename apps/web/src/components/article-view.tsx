import type { Article } from '@shoal/content-schema';
import { ArticleAside } from './article-aside';
import { ArticleHead } from './article-head';
import { Body } from './body';
import { Figure } from './figure';

/** An article as readers see it. */
export function ArticleView({ article }: { article: Article }) {
  return (
    <div className="shoal-article">
      <article className="shoal-article__text">
        <ArticleHead article={article} />
        {article.leadImage && (
          <Figure image={article.leadImage} sizes="(min-width: 769px) 680px, 100vw" eager />
        )}
        <Body blocks={article.bodyBlocks} language={article.language} />
      </article>
      <ArticleAside article={article} />
    </div>
  );
}
