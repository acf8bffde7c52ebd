import { formatDay } from './dates';
import type { Signature } from './list-signatures';

interface AuthorSignaturesProps {
  signatures: readonly Signature[];
  /** Whether older articles were not looked at. */
  isPartial: boolean;
}

/** How an author signed over time; nothing where that was always in the same way. */
export function AuthorSignatures({ signatures, isPartial }: AuthorSignaturesProps) {
  if (signatures.length < 2) return null;
  return (
    <section aria-labelledby="bylines">
      <h2 id="bylines" className="nhsuk-heading-m">
        Bylines over time
      </h2>
      <ul className="nhsuk-list nhsuk-list--border">
        {signatures.map((signature) => (
          <li key={`${signature.from} ${signature.role ?? ''} ${signature.organisations.join()}`}>
            {[signature.role, ...signature.organisations].filter(Boolean).join(', ')}
            <span className="shoal-facts shoal-facts--below">
              {describeTime(signature)}, {signature.count === 1 ? '1 article' : `${signature.count} articles`}
            </span>
          </li>
        ))}
      </ul>
      {isPartial && <p className="nhsuk-body-s">As signed in the newest 100 articles.</p>}
    </section>
  );
}

function describeTime({ from, to }: Signature): string {
  const [first, last] = [from, to].map((instant) => formatDay(instant.slice(0, '2021-03'.length)));
  return first === last ? String(first) : `${first} to ${last}`;
}
