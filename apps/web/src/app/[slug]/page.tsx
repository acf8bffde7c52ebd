import type { Metadata } from 'next';
import { Absence } from '../../components/absence';
import { Body } from '../../components/body';
import { InstantText } from '../../components/date-text';
import { describeAbsence, describePage } from '../../components/metadata';
import { PageFrame } from '../../components/page-frame';
import { getPage, getSite, isPresent } from '../../content';

type Props = PageProps<'/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, page] = await Promise.all([getSite(), getPage((await params).slug)]);
  if (!isPresent(page)) return describeAbsence(page, 'page');
  return describePage({ title: page.title, summary: page.summary, path: `/${page.slug}`, site });
}

/** A standing page, such as "About". */
export default async function StandingPage({ params }: Props) {
  const page = await getPage((await params).slug);
  if (!isPresent(page)) return <Absence found={page} folder="" what="page" />;
  return (
    <PageFrame trail={[]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">{page.title}</h1>
        {page.summary !== null && <p className="nhsuk-lede-text">{page.summary}</p>}
        <Body blocks={page.bodyBlocks} />
        <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
          Last updated <InstantText instant={page.publicUpdatedAt} />
        </p>
      </div>
    </PageFrame>
  );
}
