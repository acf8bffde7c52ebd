import type { ArticleEditionSummary } from '@shoal/content-schema';
import { listCorrections } from './article-notices';
import { InstantText } from './date-text';

/** Details that were put right, newest first. What changes the meaning stands above the text. */
export function ArticleCorrections({ editions }: { editions: readonly ArticleEditionSummary[] }) {
  const corrections = listCorrections(editions, 'detail');
  if (corrections.length === 0) return null;
  return (
    <section className="shoal-after">
      <h2 id="page-corrections" className="nhsuk-heading-s">
        Corrections
      </h2>
      <ul className="shoal-after__list">
        {corrections.map(({ number, publishedAt, text }) => (
          <li key={number}>
            <InstantText instant={publishedAt} />: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
