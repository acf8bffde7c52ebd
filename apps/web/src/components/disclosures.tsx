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
    <section className="shoal-disclosures" aria-labelledby="block-disclosures">
      <h2 id="block-disclosures" className="nhsuk-heading-s">
        What readers should know
      </h2>
      {disclosures.map(({ kind, text }, place) => (
        <p key={place}>
          <strong>{kinds[kind]}:</strong> {text}
        </p>
      ))}
    </section>
  );
}
