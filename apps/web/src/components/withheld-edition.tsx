import type { Withheld } from '@shoal/content-client';
import { answer } from '../page-context';
import { InstantText } from './date-text';
import { PageFrame } from './page-frame';
import { reasonWords } from './reasons';

/** The page of an edition that its editors keep from readers: which it was and why (410). */
export function WithheldEdition({ withheld }: { withheld: Withheld }) {
  const { slug, edition, publishedAt, reason, explanation } = withheld;
  answer(410);
  return (
    <PageFrame trail={[{ label: 'Articles', path: '/articles' }]}>
      <div className="shoal-reading">
        <h1 className="nhsuk-heading-xl">This edition is withheld</h1>
        <p>
          Edition {edition} of this article was published on <InstantText instant={publishedAt} />. Its
          editors keep it from readers.
        </p>
        {reasonWords[reason] !== null && <p>{reasonWords[reason]}</p>}
        {explanation !== null && <p>{explanation}</p>}
        <p>
          You can <a href={`/articles/${slug}`}>read the article as it is now</a>.
        </p>
      </div>
    </PageFrame>
  );
}
