import type { Metadata } from 'next';
import { NotFound } from '../../components/absence';
import { AlphabeticalList } from '../../components/alphabetical-list';
import { describeList } from '../../components/metadata';
import { PageFrame } from '../../components/page-frame';
import { getPageNumber } from '../../components/page-numbers';
import { PagedList } from '../../components/paged-list';
import { TopicList } from '../../components/topic-list';
import { getSite, listTopics } from '../../content';

const path = '/topics';

export async function generateMetadata({ searchParams }: PageProps<'/topics'>): Promise<Metadata> {
  const [site, list] = await Promise.all([
    getSite(),
    listTopics({ page: getPageNumber(await searchParams), limit: 100 }),
  ]);
  const place = list?.meta ?? { page: 1, pages: 1, limit: 100 };
  return describeList({ title: 'Topics', summary: null, path, site, place });
}

/** What articles are about, by name. */
export default async function Topics({ searchParams }: PageProps<'/topics'>) {
  const topics = await listTopics({ page: getPageNumber(await searchParams), limit: 100 });
  if (!topics) return <NotFound />;
  return (
    <PageFrame trail={[]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">Topics</h1>
        <PagedList list={topics} path={path}>
          {(entries) => (
            <AlphabeticalList entries={entries} nameOf={({ name }) => name} what="Topics">
              {(own, level) => <TopicList topics={own} level={level} />}
            </AlphabeticalList>
          )}
        </PagedList>
      </div>
    </PageFrame>
  );
}
