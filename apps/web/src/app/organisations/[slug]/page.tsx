import type { Organisation } from '@shoal/content-schema';
import type { Metadata } from 'next';
import { Absence, NotFound } from '../../../components/absence';
import { ArticleListing, UnknownFilter } from '../../../components/article-listing';
import { hasClosed } from '../../../components/closing';
import { FeedLinks } from '../../../components/feed-links';
import { describeAbsence, describeListing } from '../../../components/metadata';
import { OrganisationChoices } from '../../../components/organisation-choices';
import { OrganisationFacts } from '../../../components/organisation-facts';
import { OrganisationHead } from '../../../components/organisation-head';
import { OrganisationWriters } from '../../../components/organisation-writers';
import { PageFrame } from '../../../components/page-frame';
import { countArticles, getOrganisation, getSite, isPresent } from '../../../content';
import { findOrganisationListing } from '../../../listing/organisation-roles';

type Props = PageProps<'/organisations/[slug]'>;

const find = async (organisation: Organisation, { searchParams }: Props) =>
  findOrganisationListing(organisation, await searchParams);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, organisation] = await Promise.all([getSite(), getOrganisation((await props.params).slug)]);
  if (!isPresent(organisation)) return describeAbsence(organisation, 'organisation');
  const found = await find(organisation, props);
  if (found?.type !== 'listing') return describeAbsence(null, 'page');
  const { name, description: summary, slug } = organisation;
  const path = `/organisations/${slug}`;
  return describeListing(found, { title: name, section: 'Organisations', summary, path, site, feedOf: name });
}

/** One organisation: what it is or was, and what it published. */
export default async function OrganisationPage(props: Props) {
  const organisation = await getOrganisation((await props.params).slug);
  if (!isPresent(organisation))
    return <Absence found={organisation} folder="/organisations" what="organisation" />;
  const [found, writers] = await Promise.all([
    find(organisation, props),
    countArticles({ of: 'author', organisation: organisation.slug }),
  ]);
  if (!found || !writers) return <NotFound />;
  if (found.type !== 'listing') return <UnknownFilter found={found} />;
  const { name, slug, closedOn } = organisation;
  const none = closedOn !== null && hasClosed(closedOn) ? 'It published no articles here.' : undefined;
  return (
    <PageFrame trail={[{ label: 'Organisations', path: '/organisations' }]}>
      <div className="shoal-reading">
        <OrganisationHead organisation={organisation} />
        <OrganisationFacts organisation={organisation} />
        <OrganisationWriters writers={writers.authors ?? []} />
        <h2 className="nhsuk-heading-l">Articles</h2>
        <ArticleListing
          listing={found}
          level="h3"
          choices={<OrganisationChoices organisation={organisation} listing={found} />}
          {...(none !== undefined && { none })}
        />
        <FeedLinks path={`/organisations/${slug}`} what={name} />
      </div>
    </PageFrame>
  );
}
