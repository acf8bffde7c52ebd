import type { Topic } from '@shoal/content-schema';
import type { Metadata } from 'next';
import { Absence, NotFound } from '../../../components/absence';
import { ArticleListing, UnknownFilter } from '../../../components/article-listing';
import { FeedLinks } from '../../../components/feed-links';
import { describeAbsence, describeListing } from '../../../components/metadata';
import { PageFrame } from '../../../components/page-frame';
import { getSite, getTopic, isPresent } from '../../../content';
import { findListing } from '../../../listing/find-listing';

type Props = PageProps<'/topics/[slug]'>;

const find = async ({ slug }: Topic, { searchParams }: Props) =>
  findListing({
    path: `/topics/${slug}`,
    within: { topic: slug },
    offers: ['organisation', 'year'],
    query: await searchParams,
  });

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, topic] = await Promise.all([getSite(), getTopic((await props.params).slug)]);
  if (!isPresent(topic)) return describeAbsence(topic, 'topic');
  const found = await find(topic, props);
  if (found?.type !== 'listing') return describeAbsence(null, 'page');
  const { name, description: summary, slug } = topic;
  const path = `/topics/${slug}`;
  return describeListing(found, { title: name, section: 'Topics', summary, path, site, feedOf: name });
}

/** One topic, with the articles about it. */
export default async function TopicPage(props: Props) {
  const topic = await getTopic((await props.params).slug);
  if (!isPresent(topic)) return <Absence found={topic} folder="/topics" what="topic" />;
  const found = await find(topic, props);
  if (!found) return <NotFound />;
  if (found.type !== 'listing') return <UnknownFilter found={found} />;
  return (
    <PageFrame trail={[{ label: 'Topics', path: '/topics' }]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">{topic.name}</h1>
        {topic.description !== null && <p className="nhsuk-lede-text">{topic.description}</p>}
        <ArticleListing listing={found} />
        <FeedLinks path={`/topics/${topic.slug}`} what={topic.name} />
      </div>
    </PageFrame>
  );
}
