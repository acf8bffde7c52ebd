import type { Metadata } from 'next';
import { Absence, NotFound } from '../../../components/absence';
import { ArticleList } from '../../../components/article-list';
import { AuthorHead } from '../../../components/author-head';
import { describeAbsence, describeList } from '../../../components/metadata';
import { FeedLinks } from '../../../components/feed-links';
import { PageFrame } from '../../../components/page-frame';
import { getPageNumber } from '../../../components/page-numbers';
import { PagedList } from '../../../components/paged-list';
import { getAuthor, getSite, isPresent, listArticles } from '../../../content';

type Props = PageProps<'/authors/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, author] = await Promise.all([getSite(), getAuthor((await params).slug)]);
  if (!isPresent(author)) return describeAbsence(author, 'author');
  const path = `/authors/${author.slug}`;
  return describeList({
    title: `${author.name} – Authors`,
    summary: author.bio,
    path,
    site,
    feedOf: author.name,
    place: { page: 1, pages: 1 },
  });
}

/** One author: who they are and what they wrote. */
export default async function AuthorPage({ params, searchParams }: Props) {
  const author = await getAuthor((await params).slug);
  if (!isPresent(author)) return <Absence found={author} folder="/authors" what="author" />;
  const articles = await listArticles({ author: author.slug, page: getPageNumber(await searchParams) });
  if (!articles) return <NotFound />;
  return (
    <PageFrame trail={[{ label: 'Authors', path: '/authors' }]}>
      <div className="shoal-reading">
        <AuthorHead author={author} />
        <h2 className="nhsuk-heading-l">Articles by {author.name}</h2>
        <PagedList list={articles} path={`/authors/${author.slug}`}>
          {(entries) => <ArticleList articles={entries} level="h3" />}
        </PagedList>
        <FeedLinks path={`/authors/${author.slug}`} what={author.name} />
      </div>
    </PageFrame>
  );
}
