import type {
  Article,
  ArticleEditionSummary,
  Author,
  Organisation,
  OrganisationRef,
} from '@shoal/content-schema';
import { getAuthor, getEditions, getOrganisation, isPresent } from '../content';

/** What the page of an article shows besides the article itself. */
export interface Surroundings {
  /** Its editions, newest first; none of a draft that was never published. */
  editions: ArticleEditionSummary[];
  /** Whose article it is, in full. */
  owner: Organisation | null;
  /** Who wrote it, as they are now, where they have a page here. */
  authors: Author[];
  /** The organisations that it names and that have a closing day. */
  closing: Organisation[];
}

/** Reads what the page of an article shows besides the article itself. What is gone by now is left out. */
export async function readSurroundings(article: Article): Promise<Surroundings> {
  const owner = article.leadOrganisations[0];
  const [editions, ownerNow, authors, closing] = await Promise.all([
    getEditions(article.slug),
    owner ? getOrganisation(owner.slug) : null,
    Promise.all(listSlugs(article.bylines.map(({ author }) => author)).map(getAuthor)),
    Promise.all(
      listSlugs(listNamed(article).filter(({ closedOn }) => closedOn !== null)).map(getOrganisation),
    ),
  ]);
  return {
    editions: Array.isArray(editions) ? editions : [],
    owner: isPresent(ownerNow) ? ownerNow : null,
    authors: authors.filter(isPresent),
    closing: closing.filter(isPresent),
  };
}

/** The organisations that lead an article or stand in its bylines. */
export const listWriters = ({ leadOrganisations, bylines }: Article): OrganisationRef[] => [
  ...leadOrganisations,
  ...bylines.flatMap(({ organisations }) => organisations.flatMap(({ organisation }) => organisation ?? [])),
];

const listNamed = (article: Article): OrganisationRef[] => [
  ...listWriters(article),
  ...article.supportingOrganisations,
  ...article.mentions,
];

const listSlugs = (refs: readonly ({ slug: string } | null)[]): string[] => [
  ...new Set(refs.flatMap((ref) => ref?.slug ?? [])),
];
