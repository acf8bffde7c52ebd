import type { Metadata } from 'next';
import { Absence, NotFound } from '../../../components/absence';
import { ArticleList } from '../../../components/article-list';
import { hasClosed } from '../../../components/closing';
import { describeAbsence, describePage } from '../../../components/metadata';
import { OrganisationFacts } from '../../../components/organisation-facts';
import { OrganisationHead } from '../../../components/organisation-head';
import { FeedLinks } from '../../../components/feed-links';
import { PageFrame } from '../../../components/page-frame';
import { getPageNumber } from '../../../components/page-numbers';
import { PagedList } from '../../../components/paged-list';
import { getOrganisation, getSite, isPresent, listArticles } from '../../../content';

type Props = PageProps<'/organisations/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, organisation] = await Promise.all([getSite(), getOrganisation((await params).slug)]);
  if (!isPresent(organisation)) return describeAbsence(organisation, 'organisation');
  const { name, description, slug } = organisation;
  return describePage({
    title: `${name} – Organisations`,
    summary: description,
    path: `/organisations/${slug}`,
    site,
    feed: { path: `/organisations/${slug}`, name },
  });
}

/** One organisation: what it is or was, and what it published. */
export default async function OrganisationPage({ params, searchParams }: Props) {
  const organisation = await getOrganisation((await params).slug);
  if (!isPresent(organisation))
    return <Absence found={organisation} folder="/organisations" what="organisation" />;
  const articles = await listArticles({
    organisation: organisation.slug,
    page: getPageNumber(await searchParams),
  });
  if (!articles) return <NotFound />;
  const { closedOn } = organisation;
  const none = closedOn !== null && hasClosed(closedOn) ? 'It published no articles here.' : undefined;
  return (
    <PageFrame trail={[{ label: 'Organisations', path: '/organisations' }]}>
      <div className="shoal-reading">
        <OrganisationHead organisation={organisation} />
        <OrganisationFacts organisation={organisation} />
        <h2 className="nhsuk-heading-l">Articles</h2>
        <PagedList list={articles} path={`/organisations/${organisation.slug}`}>
          {(entries) => <ArticleList articles={entries} level="h3" {...(none && { none })} />}
        </PagedList>
        <FeedLinks path={`/organisations/${organisation.slug}`} what={organisation.name} />
      </div>
    </PageFrame>
  );
}
