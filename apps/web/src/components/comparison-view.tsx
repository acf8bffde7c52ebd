import type { Article, ArticleEdition, EditionDocument } from '@shoal/content-schema';
import {
  compareParts,
  describeComparison,
  editionToComparable,
  toComparison as toChanges,
  type Part,
} from '@shoal/content-schema/comparison';
import { ComparedPart } from './compared-part';
import { CompareForm } from './compare-form';
import { InstantText } from './date-text';
import type { Choice } from './edition-choice';
import { toComparison } from './edition-paths';

type Readable = ArticleEdition & { document: EditionDocument };

interface Props {
  article: Article;
  choice: Choice;
  before: Readable;
  after: Readable;
}

/** What became of an article from one edition to another: in a sentence first, then part by part. */
export function ComparisonView({ article, choice, before, after }: Props) {
  const { from, to, whole } = choice;
  const parts = compareParts(editionToComparable(before.document), editionToComparable(after.document));
  const differ = parts.some(({ change }) => change !== 'same');
  return (
    <div className="shoal-reading">
      <h1 className="nhsuk-heading-l">What changed in “{article.title}”</h1>
      <p>
        From edition {from} (<InstantText instant={before.publishedAt} />) to edition {to} (
        <InstantText instant={after.publishedAt} />
        ). {differ ? describeComparison(toChanges(parts)) : 'Nothing that readers see differs.'}
      </p>
      <CompareForm slug={article.slug} choice={choice} />
      {(differ || whole) && <Parts parts={whole ? parts : parts.filter(({ change }) => change !== 'same')} />}
      <p>
        {whole ? (
          <a href={toComparison(article.slug, from, to)}>Show only what changed</a>
        ) : (
          <a href={toComparison(article.slug, from, to, true)}>
            Show the whole text, with what changed in it
          </a>
        )}
      </p>
    </div>
  );
}

function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      <p className="shoal-compared__key">
        <ins>Words with a line under them</ins> were added. <del>Words with a line through them</del> were
        removed.
      </p>
      <ol className="shoal-compared">
        {parts.map((part, place) => (
          <ComparedPart key={place} part={part} />
        ))}
      </ol>
    </>
  );
}
