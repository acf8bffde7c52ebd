import type { ArticleEditionSummary } from '@shoal/content-schema';
import { InstantText } from './date-text';
import { toComparison, toEdition } from './edition-paths';
import { reasonWords } from './reasons';

interface Props {
  slug: string;
  editions: readonly ArticleEditionSummary[];
  /** Whether readers may read old editions, or only what changed. */
  readable: boolean;
}

/** Every edition of an article that readers know of, newest first: what changed, to be read and compared. */
export function ArticleUpdates({ slug, editions, readable }: Props) {
  if (editions.length < 2) return null;
  return (
    <section>
      <h2 id="page-updates" className="nhsuk-heading-m">
        Updates to this article
      </h2>
      <ol className="shoal-updates" reversed>
        {editions.map((edition, place) => (
          <li key={edition.number}>
            <p className="shoal-updates__date">
              <InstantText instant={edition.publishedAt} />
            </p>
            <p>{describeEdition(edition)}</p>
            {readable && edition.withheld === null && (
              <EditionLinks
                slug={slug}
                number={edition.number}
                before={findReadable(editions.slice(place + 1))}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The newest of some editions that readers may read. */
export const findReadable = (editions: readonly ArticleEditionSummary[]): number | null =>
  editions.find(({ withheld }) => withheld === null)?.number ?? null;

function EditionLinks({ slug, number, before }: { slug: string; number: number; before: number | null }) {
  return (
    <ul className="shoal-links-row shoal-on-screen">
      <li>
        <a href={toEdition(slug, number)}>Read edition {number}</a>
      </li>
      {before !== null && (
        <li>
          <a href={toComparison(slug, before, number)}>
            Compare edition {before} with {number}
          </a>
        </li>
      )}
    </ul>
  );
}

/** What changed with an edition, in words for readers. */
export function describeEdition({ kind, note, correction, withheld }: ArticleEditionSummary): string {
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
