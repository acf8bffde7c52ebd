import type { Metadata } from 'next';
import { NotFound } from '../../components/absence';
import { AppliedFilters } from '../../components/applied-filters';
import { UnknownFilter } from '../../components/article-listing';
import { FeedLinks } from '../../components/feed-links';
import { FilterForm } from '../../components/filter-form';
import { ListCount } from '../../components/list-count';
import { describeAbsence, describeList } from '../../components/metadata';
import { NoticeList } from '../../components/notice-list';
import { PageFrame } from '../../components/page-frame';
import { PagedList } from '../../components/paged-list';
import { getSite } from '../../content';
import { correctionsPath as path, findCorrections } from '../../listing/find-corrections';
import { nameChosen } from '../../listing/find-filters';

type Props = PageProps<'/corrections'>;

const title = 'Corrections and withdrawals';

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [site, found] = await Promise.all([getSite(), searchParams.then(findCorrections)]);
  if (found?.type !== 'corrections') return describeAbsence(null, 'page');
  const { chosen, filters, list } = found;
  return describeList({
    title: chosen.length === 0 ? title : `${title}: ${nameChosen(chosen)}`,
    summary: `What was put right or withdrawn at ${site.name}, newest first.`,
    path,
    site,
    query: filters,
    place: list.meta,
    feedOf: title,
  });
}

/** Every correction and withdrawal, newest first. */
export default async function CorrectionsPage({ searchParams }: Props) {
  const found = await findCorrections(await searchParams);
  if (!found) return <NotFound />;
  if (found.type !== 'corrections') return <UnknownFilter found={found} />;
  const { list, filters, chosen, facets } = found;
  return (
    <PageFrame trail={[]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">{title}</h1>
        <p className="nhsuk-lede-text">
          When something we published is wrong, we say here what was wrong. The article itself says so too.
        </p>
        <FilterForm action={path} facets={facets} filters={filters} chosen={chosen} what="corrections" />
        <AppliedFilters chosen={chosen} path={path} query={filters} />
        <PagedList list={list} path={path} query={filters}>
          {(notices) =>
            notices.length === 0 ? (
              <p>
                {chosen.length === 0
                  ? 'Nothing has been corrected or withdrawn yet.'
                  : noneOf(nameChosen(chosen))}
              </p>
            ) : (
              <>
                <ListCount meta={list.meta} one="entry" many="entries" />
                <NoticeList notices={notices} />
              </>
            )
          }
        </PagedList>
        <FeedLinks path={path} query={filters} what="corrections and withdrawals" />
      </div>
    </PageFrame>
  );
}

const noneOf = (name: string) => `No article of ${name} has been corrected or withdrawn.`;
