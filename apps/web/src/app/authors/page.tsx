import type { Metadata } from 'next';
import { NotFound } from '../../components/absence';
import { AlphabeticalList } from '../../components/alphabetical-list';
import { AuthorList } from '../../components/author-list';
import { describeList } from '../../components/metadata';
import { PageFrame } from '../../components/page-frame';
import { getPageNumber } from '../../components/page-numbers';
import { PagedList } from '../../components/paged-list';
import { getSite, listAuthors } from '../../content';

const path = '/authors';

export async function generateMetadata({ searchParams }: PageProps<'/authors'>): Promise<Metadata> {
  const [site, list] = await Promise.all([
    getSite(),
    listAuthors({ page: getPageNumber(await searchParams), limit: 100 }),
  ]);
  const place = list?.meta ?? { page: 1, pages: 1, limit: 100 };
  return describeList({ title: 'Authors', summary: null, path, site, place });
}

/** Everybody who writes here, by name. */
export default async function Authors({ searchParams }: PageProps<'/authors'>) {
  const authors = await listAuthors({ page: getPageNumber(await searchParams), limit: 100 });
  if (!authors) return <NotFound />;
  return (
    <PageFrame trail={[]}>
      <h1 className="nhsuk-heading-xl">Authors</h1>
      <PagedList list={authors} path={path}>
        {(entries) => (
          <AlphabeticalList entries={entries} nameOf={({ name }) => name} what="Authors">
            {(own, level) => <AuthorList authors={own} level={level} />}
          </AlphabeticalList>
        )}
      </PagedList>
    </PageFrame>
  );
}
