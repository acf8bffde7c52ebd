import type { Metadata } from 'next';
import { Absence, NotFound } from '../../../components/absence';
import { ArticleList } from '../../../components/article-list';
import { describeAbsence, describeList } from '../../../components/metadata';
import { FeedLinks } from '../../../components/feed-links';
import { PageFrame } from '../../../components/page-frame';
import { getPageNumber } from '../../../components/page-numbers';
import { PagedList } from '../../../components/paged-list';
import { getSite, getTopic, isPresent, listArticles } from '../../../content';

type Props = PageProps<'/topics/[slug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [site, topic] = await Promise.all([getSite(), getTopic((await params).slug)]);
  if (!isPresent(topic)) return describeAbsence(topic, 'topic');
  const list = await listArticles({ topic: topic.slug, page: getPageNumber(await searchParams) });
  return describeList({
    title: `${topic.name} – Topics`,
    summary: topic.description,
    path: `/topics/${topic.slug}`,
    site,
    feedOf: topic.name,
    place: list?.meta ?? { page: 1, pages: 1 },
  });
}

/** One topic, with the articles about it. */
export default async function TopicPage({ params, searchParams }: Props) {
  const topic = await getTopic((await params).slug);
  if (!isPresent(topic)) return <Absence found={topic} folder="/topics" what="topic" />;
  const articles = await listArticles({ topic: topic.slug, page: getPageNumber(await searchParams) });
  if (!articles) return <NotFound />;
  return (
    <PageFrame trail={[{ label: 'Topics', path: '/topics' }]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">{topic.name}</h1>
        {topic.description !== null && <p className="nhsuk-lede-text">{topic.description}</p>}
        <PagedList list={articles} path={`/topics/${topic.slug}`}>
          {(entries) => <ArticleList articles={entries} />}
        </PagedList>
        <FeedLinks path={`/topics/${topic.slug}`} what={topic.name} />
      </div>
    </PageFrame>
  );
}
