import type { Metadata } from 'next';
import { Absence } from '../../../components/absence';
import { ArticleAside } from '../../../components/article-aside';
import { ArticleHead } from '../../../components/article-head';
import { ArticleJsonLd } from '../../../components/article-json-ld';
import { Body } from '../../../components/body';
import { Figure } from '../../../components/figure';
import { describeAbsence, describePage } from '../../../components/metadata';
import { PageFrame } from '../../../components/page-frame';
import { getArticle, getSite, isPresent } from '../../../content';

type Props = PageProps<'/articles/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, article] = await Promise.all([getSite(), getArticle((await params).slug)]);
  if (!isPresent(article)) return describeAbsence(article, 'article');
  const { title, summary, slug, date, publicUpdatedAt, bylines, leadImage } = article;
  return describePage({
    title,
    summary,
    path: `/articles/${slug}`,
    site,
    image: leadImage,
    article: { publishedTime: date, modifiedTime: publicUpdatedAt, authors: bylines.map(({ name }) => name) },
  });
}

/** One article. */
export default async function ArticlePage({ params }: Props) {
  const [site, article] = await Promise.all([getSite(), getArticle((await params).slug)]);
  if (!isPresent(article)) return <Absence found={article} folder="/articles" what="article" />;
  return (
    <PageFrame trail={[{ label: 'Articles', path: '/articles' }]}>
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
      <ArticleJsonLd article={article} site={site} />
    </PageFrame>
  );
}
