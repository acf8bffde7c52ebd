import type { Article, Site } from '@shoal/content-schema';
import { ArticleAside } from './article-aside';
import { ArticleCorrections } from './article-corrections';
import { ArticleDates } from './article-dates';
import { ArticleHead } from './article-head';
import { ArticleNotices } from './article-notices';
import type { Surroundings } from './article-surroundings';
import { ArticleUpdates } from './article-updates';
import { AuthorCards } from './author-cards';
import { Body } from './body';
import { listChangedSince } from './changed-since';
import { Cite } from './cite';
import { ContentsList } from './contents-list';
import { Disclosures } from './disclosures';
import { RelatedArticles } from './related-articles';
import { ReportMistake } from './report-mistake';
import { Reuse } from './reuse';

interface Props {
  article: Article;
  site: Site;
  surroundings: Surroundings;
}

/** An article as readers see it: what it says, then what it belongs to, then all the rest. */
export function ArticleView({ article, site, surroundings }: Props) {
  const { editions, owner, authors, closing } = surroundings;
  const changed = listChangedSince(article, closing);
  return (
    <div className="shoal-article">
      <article className="shoal-article__text">
        <ArticleHead
          article={article}
          dates={<ArticleDates article={article} />}
          notices={<ArticleNotices article={article} editions={editions} closed={changed.writers} />}
        />
        <ContentsList blocks={article.bodyBlocks} language={article.language} />
        <Body blocks={article.bodyBlocks} language={article.language} />
        <ArticleCorrections editions={editions} />
        <Disclosures disclosures={article.disclosures} />
      </article>
      <ArticleAside article={article} changed={changed.others} />
      <div className="shoal-article__more">
        <AuthorCards authors={authors} bylines={article.bylines} />
        <RelatedArticles related={article.related} />
        <ArticleUpdates slug={article.slug} editions={editions} readable={site.publicEditions === 'full'} />
        <Reuse article={article} />
        <Cite article={article} site={site} />
        <ReportMistake article={article} owner={owner} site={site} />
      </div>
    </div>
  );
}
