import type { ArticleEditionSummary } from '@shoal/content-schema';
import { InstantText } from './date-text';
import { reasonWords } from './reasons';

/** Every edition of an article that readers know of, newest first, with what changed. */
export function ArticleUpdates({ editions }: { editions: readonly ArticleEditionSummary[] }) {
  if (editions.length < 2) return null;
  return (
    <section aria-labelledby="page-updates">
      <h2 id="page-updates" className="nhsuk-heading-m">
        Updates to this article
      </h2>
      <ol className="shoal-updates" reversed>
        {editions.map((edition) => (
          <li key={edition.number}>
            <p className="shoal-updates__date">
              <InstantText instant={edition.publishedAt} />
            </p>
            <p>{describeEdition(edition)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What changed with an edition, in words for readers. */
function describeEdition({ kind, note, correction, withheld }: ArticleEditionSummary): string {
  if (withheld !== null) {
    const reason = reasonWords[withheld.reason];
    return ['Its editors keep this edition from readers.', reason, withheld.explanation]
      .filter(Boolean)
      .join(' ');
  }
  if (correction !== null) return `Correction: ${correction.text}`;
  return note ?? plainly[kind];
}

const plainly: Record<ArticleEditionSummary['kind'], string> = {
  first: 'First published.',
  major: 'Updated.',
  minor: 'Small changes that leave its meaning as it was.',
  correction: 'Corrected.',
};
