import type { Metadata } from 'next';
import { Absence, NotFound } from '../../../../../components/absence';
import { EditionView } from '../../../../../components/edition-view';
import { describeAbsence } from '../../../../../components/metadata';
import { PageFrame } from '../../../../../components/page-frame';
import { WithheldEdition } from '../../../../../components/withheld-edition';
import { getArticle, getEdition, getEditions, isPresent } from '../../../../../content';

type Props = PageProps<'/articles/[slug]/editions/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, number } = await params;
  const article = await getArticle(slug);
  if (!isPresent(article)) return describeAbsence(article, 'article');
  const edition = await readEdition(slug, number);
  if (edition?.type === 'withheld') return { title: 'This edition is withheld', robots: { index: false } };
  if (edition?.type !== 'edition') return describeAbsence(null, 'edition');
  return {
    title: `${edition.document?.title ?? article.title} (edition ${edition.number})`,
    description: edition.document?.summary,
    robots: { index: false },
    alternates: { canonical: `/articles/${slug}` },
  };
}

/** One edition of an article, as it was published. */
export default async function EditionPage({ params }: Props) {
  const { slug, number } = await params;
  const [article, edition, editions] = await Promise.all([
    getArticle(slug),
    readEdition(slug, number),
    getEditions(slug),
  ]);
  if (!isPresent(article))
    return <Absence found={article} folder="/articles" what="article" rest={`/editions/${number}`} />;
  if (edition?.type === 'withheld') return <WithheldEdition withheld={edition} />;
  if (edition?.type !== 'edition') return <NotFound />;
  return (
    <PageFrame
      trail={[
        { label: 'Articles', path: '/articles' },
        { label: article.title, path: `/articles/${slug}` },
      ]}
    >
      <EditionView article={article} edition={edition} editions={Array.isArray(editions) ? editions : []} />
    </PageFrame>
  );
}

const readEdition = async (slug: string, number: string) =>
  /^[1-9]\d{0,4}$/.test(number) ? getEdition(slug, Number(number)) : null;
