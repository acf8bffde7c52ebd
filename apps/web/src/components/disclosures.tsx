import type { Article } from '@shoal/content-schema';

const kinds: Record<Article['disclosures'][number]['kind'], string> = {
  supplier: 'Supplier',
  funding: 'Funding',
  employment: 'Employment',
  sponsorship: 'Sponsorship',
  ai: 'Use of AI',
  other: 'Please note',
};

/** Interests that the writers declare. */
export function Disclosures({ disclosures }: { disclosures: Article['disclosures'] }) {
  if (disclosures.length === 0) return null;
  return (
    <section className="shoal-after">
      <h2 id="page-disclosures" className="nhsuk-heading-s">
        Disclosures
      </h2>
      <ul className="shoal-after__list">
        {disclosures.map(({ kind, text }, place) => (
          <li key={place}>
            <strong>{kinds[kind]}:</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
