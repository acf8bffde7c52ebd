import type { Metadata } from 'next';
import { Absence } from '../../components/absence';
import { describeAbsence, describePage } from '../../components/metadata';
import { PageFrame } from '../../components/page-frame';
import { PageView } from '../../components/page-view';
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
      <PageView page={page} />
    </PageFrame>
  );
}
