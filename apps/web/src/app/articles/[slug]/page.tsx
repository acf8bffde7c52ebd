import type { Metadata } from 'next';
import { Absence } from '../../../components/absence';
import { ArticleJsonLd } from '../../../components/article-json-ld';
import { readSurroundings } from '../../../components/article-surroundings';
import { ArticleView } from '../../../components/article-view';
import { describeCitation } from '../../../citing/citation-meta';
import { copyTypes, toCopy } from '../../../citing/copy-paths';
import { describeAbsence, describePage } from '../../../components/metadata';
import { PageFrame } from '../../../components/page-frame';
import { getArticle, getSite, isPresent } from '../../../content';

type Props = PageProps<'/articles/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, article] = await Promise.all([getSite(), getArticle((await params).slug)]);
  if (!isPresent(article)) return describeAbsence(article, 'article');
  const { title, summary, slug, date, publicUpdatedAt, bylines, leadImage, originallyPublished } = article;
  const page = describePage({
    title,
    summary,
    path: `/articles/${slug}`,
    site,
    canonical: originallyPublished?.url,
    image: leadImage,
    article: { publishedTime: date, modifiedTime: publicUpdatedAt, authors: bylines.map(({ name }) => name) },
  });
  const copies = { [copyTypes.md]: toCopy(slug, 'md') };
  return {
    ...page,
    alternates: { ...page.alternates, types: { ...page.alternates?.types, ...copies } },
    other: describeCitation(article, site),
  };
}

/** One article. */
export default async function ArticlePage({ params }: Props) {
  const [site, article] = await Promise.all([getSite(), getArticle((await params).slug)]);
  if (!isPresent(article)) return <Absence found={article} folder="/articles" what="article" />;
  const surroundings = await readSurroundings(article);
  return (
    <PageFrame trail={[{ label: 'Articles', path: '/articles' }]}>
      <ArticleView article={article} site={site} surroundings={surroundings} />
      <ArticleJsonLd article={article} site={site} editions={surroundings.editions} />
    </PageFrame>
  );
}
