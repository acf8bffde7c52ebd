import type { ArticleSummary } from '@shoal/content-schema';
import { ArticleFacts } from './article-facts';
import { inLanguage } from './in-language';
import { Picture } from './picture';
import { toSitePath } from './site-path';

/** The newest article, as the home page shows it. */
export function LeadArticle({ article }: { article: ArticleSummary }) {
  return (
    <div className={`shoal-lead${article.leadImage ? '' : ' shoal-lead--words'}`}>
      <div className="shoal-lead__words">
        <h2 className="nhsuk-heading-l shoal-lead__title">
          <a href={toSitePath(article.url)} {...inLanguage(article.language)}>
            {article.title}
          </a>
        </h2>
        <p className="nhsuk-body-l shoal-lead__summary" {...inLanguage(article.language)}>
          {article.summary}
        </p>
        <ArticleFacts article={article} />
      </div>
      {article.leadImage && (
        <Picture
          file={article.leadImage.file}
          alt=""
          sizes="(min-width: 769px) 560px, 100vw"
          className="shoal-lead__picture"
          eager
        />
      )}
    </div>
  );
}
