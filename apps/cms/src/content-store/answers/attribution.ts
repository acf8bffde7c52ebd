import { licenceFacts, type Article } from '@shoal/content-schema';

/** A line to put below a copy of an article: who wrote it, for whom, under what terms, and where it stands. */
export function attributionOf({
  bylines,
  leadOrganisations: [owner],
  title,
  licence,
  url,
}: Pick<Article, 'bylines' | 'leadOrganisations' | 'title' | 'licence' | 'url'>): string {
  const who = [joinNames(bylines.map(({ name }) => name)), owner?.name].filter(Boolean).join(', ');
  const holder = licence.holder === null || licence.holder === owner?.name ? '' : ` © ${licence.holder}.`;
  return `${who}: “${title}”. ${licenceFacts[licence.id].name}.${holder} ${url}`;
}

/** Names as a sentence has them: `A`, `A and B`, `A, B and C`. */
function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
