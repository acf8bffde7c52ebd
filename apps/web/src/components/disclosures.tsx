import type { Article } from '@shoal/content-schema';

const kinds: Record<Article['disclosures'][number]['kind'], string> = {
  supplier: 'Supplier',
  funding: 'Funding',
  employment: 'Employment',
  sponsorship: 'Sponsorship',
  ai: 'Use of AI',
  other: 'Please note',
};

/** Interests that the writers declare, beside their names. */
export function Disclosures({ disclosures }: { disclosures: Article['disclosures'] }) {
  if (disclosures.length === 0) return null;
  return (
    <ul className="shoal-disclosures" aria-label="What readers should know of the writers">
      {disclosures.map(({ kind, text }, place) => (
        <li key={place}>
          <strong>{kinds[kind]}:</strong> {text}
        </li>
      ))}
    </ul>
  );
}
