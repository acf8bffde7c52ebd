import type { Metadata } from 'next';
import { NotFound } from '../../components/absence';
import { ArticleList } from '../../components/article-list';
import { FeedLinks } from '../../components/feed-links';
import { describeList } from '../../components/metadata';
import { PageFrame } from '../../components/page-frame';
import { getPageNumber } from '../../components/page-numbers';
import { PagedList } from '../../components/paged-list';
import { getSite, listArticles } from '../../content';

const path = '/articles';

export async function generateMetadata({ searchParams }: PageProps<'/articles'>): Promise<Metadata> {
  const [site, list] = await Promise.all([
    getSite(),
    listArticles({ page: getPageNumber(await searchParams) }),
  ]);
  const place = list?.meta ?? { page: 1, pages: 1 };
  return describeList({ title: 'Articles', summary: null, path, site, place });
}

/** All articles, newest first. */
export default async function Articles({ searchParams }: PageProps<'/articles'>) {
  const articles = await listArticles({ page: getPageNumber(await searchParams) });
  if (!articles) return <NotFound />;
  return (
    <PageFrame trail={[]}>
      <h1 className="nhsuk-heading-xl">Articles</h1>
      <PagedList list={articles} path={path}>
        {(entries) => <ArticleList articles={entries} />}
      </PagedList>
      <FeedLinks path="/" what="all articles" />
    </PageFrame>
  );
}
