import type { Metadata } from 'next';
import { NotFound } from '../../components/absence';
import { AlphabeticalList } from '../../components/alphabetical-list';
import { describeList } from '../../components/metadata';
import { OrganisationList } from '../../components/organisation-list';
import { PageFrame } from '../../components/page-frame';
import { getPageNumber } from '../../components/page-numbers';
import { PagedList } from '../../components/paged-list';
import { getSite, listOrganisations } from '../../content';

type Props = PageProps<'/organisations'>;

const path = '/organisations';

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [site, list] = await Promise.all([
    getSite(),
    listOrganisations({ page: getPageNumber(await searchParams), limit: 100 }),
  ]);
  const place = list?.meta ?? { page: 1, pages: 1, limit: 100 };
  return describeList({ title: 'Organisations', summary: null, path, site, place });
}

/** Organisations that publish or are spoken of here, by name. */
export default async function Organisations({ searchParams }: Props) {
  const organisations = await listOrganisations({ page: getPageNumber(await searchParams), limit: 100 });
  if (!organisations) return <NotFound />;
  return (
    <PageFrame trail={[]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">Organisations</h1>
        <PagedList list={organisations} path={path}>
          {(entries) => (
            <AlphabeticalList entries={entries} nameOf={({ name }) => name} what="Organisations">
              {(own, level) => <OrganisationList organisations={own} level={level} />}
            </AlphabeticalList>
          )}
        </PagedList>
      </div>
    </PageFrame>
  );
}
