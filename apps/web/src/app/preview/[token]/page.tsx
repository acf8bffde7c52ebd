import type { Article } from '@shoal/content-schema';
import type { Metadata } from 'next';
import { readSurroundings } from '../../../components/article-surroundings';
import { ArticleView } from '../../../components/article-view';
import { PageFrame } from '../../../components/page-frame';
import { PageView } from '../../../components/page-view';
import { PreviewBar } from '../../../components/preview-bar';
import { PreviewProblems } from '../../../components/preview-problems';
import { getPreview, getSite } from '../../../content';
import { answer, getPageContext } from '../../../page-context';

type Props = PageProps<'/preview/[token]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const preview = await getPreview((await params).token);
  const title = preview ? `Preview: ${preview.item.title}` : 'This preview has ended';
  return { title, robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** What an editor has saved, as readers would see it. */
export default async function PreviewPage({ params }: Props) {
  const preview = await getPreview((await params).token);
  if (!preview) return <Ended />;
  const { item, problems, shows, cmsUrl } = preview;
  getPageContext().framedBy = new URL(cmsUrl).origin;
  return (
    <>
      <PreviewBar preview={preview} />
      <PageFrame trail={item.type === 'article' ? [{ label: 'Articles', path: '/articles' }] : []}>
        {shows === 'draft' && problems.length > 0 && <PreviewProblems problems={problems} />}
        {item.type === 'article' ? <ArticlePreview article={item} /> : <PageView page={item} />}
      </PageFrame>
    </>
  );
}

async function ArticlePreview({ article }: { article: Article }) {
  const [site, surroundings] = await Promise.all([getSite(), readSurroundings(article)]);
  return <ArticleView article={article} site={site} surroundings={surroundings} />;
}

/** It ended between the question whether it works and this one. */
function Ended() {
  answer(410);
  return (
    <PageFrame>
      <h1 className="nhsuk-heading-xl">This preview has ended</h1>
      <p>Open it again in the editors’ part of the website.</p>
    </PageFrame>
  );
}
