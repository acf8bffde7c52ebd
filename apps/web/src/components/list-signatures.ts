import type { ArticleSummary } from '@shoal/content-schema';

/** How somebody signed articles: in which role, from where, and when first and last. */
export interface Signature {
  role: string | null;
  organisations: readonly string[];
  /** Days of the first and the last article. */
  from: string;
  to: string;
  count: number;
}

/** How an author signed articles over time, as they were published; the latest first. */
export function listSignatures(articles: readonly ArticleSummary[], authorId: string): Signature[] {
  const signatures = new Map<string, Signature>();
  for (const { bylines, date } of articles) {
    const byline = bylines.find(({ author }) => author?.id === authorId);
    if (!byline) continue;
    const organisations = byline.organisations.map(({ name }) => name);
    const key = JSON.stringify([byline.role, organisations]);
    const known = signatures.get(key) ?? { role: byline.role, organisations, from: date, to: date, count: 0 };
    signatures.set(key, {
      ...known,
      from: date < known.from ? date : known.from,
      to: date > known.to ? date : known.to,
      count: known.count + 1,
    });
  }
  return [...signatures.values()]
    .filter(({ role, organisations }) => role !== null || organisations.length > 0)
    .toSorted((one, other) => (one.to < other.to ? 1 : -1));
}
