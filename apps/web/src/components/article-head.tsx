import type { Article } from '@shoal/content-schema';
import type { ReactNode } from 'react';
import { BylineList } from './byline-list';
import { Figure } from './figure';
import { inLanguage } from './in-language';

type Said = Pick<Article, 'title' | 'summary' | 'language' | 'bylines' | 'leadImage'>;

/** What stands above the text of an article: title, writers, dates, notices, summary, picture. */
export function ArticleHead(props: { article: Said; dates: ReactNode; notices: ReactNode }) {
  const { title, summary, language, bylines, leadImage } = props.article;
  return (
    <header className="shoal-article-head">
      <h1 className="nhsuk-heading-xl shoal-article-head__title" {...inLanguage(language)}>
        {title}
      </h1>
      <div className="shoal-article-head__meta">
        <BylineList bylines={bylines} />
        <div className="shoal-dates">{props.dates}</div>
      </div>
      {props.notices}
      <p className="nhsuk-lede-text shoal-article-head__summary" {...inLanguage(language)}>
        {summary}
      </p>
      {leadImage && <Figure image={leadImage} sizes="(min-width: 769px) 680px, 100vw" eager />}
    </header>
  );
}
