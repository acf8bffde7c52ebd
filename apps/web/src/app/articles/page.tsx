import type { Metadata } from 'next';
import { NotFound } from '../../components/absence';
import { ArticleListing, UnknownFilter } from '../../components/article-listing';
import { FeedLinks } from '../../components/feed-links';
import { describeAbsence, describeListing } from '../../components/metadata';
import { PageFrame } from '../../components/page-frame';
import { getSite } from '../../content';
import { filterNames } from '../../listing/filters';
import { findListing } from '../../listing/find-listing';

type Props = PageProps<'/articles'>;

const path = '/articles';
const find = async ({ searchParams }: Props) =>
  findListing({ path, offers: filterNames, query: await searchParams });

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, found] = await Promise.all([getSite(), find(props)]);
  if (found?.type !== 'listing') return describeAbsence(null, 'page');
  return describeListing(found, { title: 'Articles', summary: null, path, site });
}

/** All articles, newest first. */
export default async function Articles(props: Props) {
  const found = await find(props);
  if (!found) return <NotFound />;
  if (found.type !== 'listing') return <UnknownFilter found={found} />;
  return (
    <PageFrame trail={[]}>
      <h1 className="nhsuk-heading-xl">Articles</h1>
      <ArticleListing listing={found} />
      <FeedLinks path="/" what="all articles" />
    </PageFrame>
  );
}
