import type { Metadata } from 'next';
import { Absence, NotFound } from '../../../../components/absence';
import { ComparisonView } from '../../../../components/comparison-view';
import { chooseEditions, type Choice } from '../../../../components/edition-choice';
import { toComparison } from '../../../../components/edition-paths';
import { describeAbsence } from '../../../../components/metadata';
import { PageFrame } from '../../../../components/page-frame';
import { WithheldEdition } from '../../../../components/withheld-edition';
import { getArticle, getEdition, getEditions, getSite, isPresent } from '../../../../content';
import { answer } from '../../../../page-context';

type Props = PageProps<'/articles/[slug]/compare'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const article = await getArticle(slug);
  if (!isPresent(article)) return describeAbsence(article, 'article');
  const choice = await readChoice(slug, await searchParams);
  if (choice === null) return describeAbsence(null, 'edition');
  const { from, to, whole } = choice;
  return {
    title: `What changed in ${article.title} (edition ${from} to ${to}${whole ? ', whole text' : ''})`,
    robots: { index: false },
    alternates: { canonical: `/articles/${slug}` },
  };
}

/** Two editions of an article, compared word by word. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const [article, choice] = await Promise.all([getArticle(slug), readChoice(slug, await searchParams)]);
  if (!isPresent(article))
    return <Absence found={article} folder="/articles" what="article" rest="/compare" />;
  if (choice === null) return <NotFound />;
  if (choice.isDefault) {
    answer(307, toComparison(slug, choice.from, choice.to, choice.whole));
    return null;
  }
  const [before, after] = await Promise.all([getEdition(slug, choice.from), getEdition(slug, choice.to)]);
  if (before?.type === 'withheld') return <WithheldEdition withheld={before} />;
  if (after?.type === 'withheld') return <WithheldEdition withheld={after} />;
  if (before?.type !== 'edition' || after?.type !== 'edition' || !before.document || !after.document)
    return <NotFound />;
  return (
    <PageFrame
      trail={[
        { label: 'Articles', path: '/articles' },
        { label: article.title, path: `/articles/${slug}` },
      ]}
    >
      <ComparisonView
        article={article}
        choice={choice}
        before={{ ...before, document: before.document }}
        after={{ ...after, document: after.document }}
      />
    </PageFrame>
  );
}

/** Which editions are asked for; null where there are no such two to compare. */
async function readChoice(
  slug: string,
  query: Record<string, string | string[] | undefined>,
): Promise<Choice | null> {
  const [site, editions] = await Promise.all([getSite(), getEditions(slug)]);
  if (!Array.isArray(editions) || site.publicEditions !== 'full') return null;
  return chooseEditions(editions, query);
}
