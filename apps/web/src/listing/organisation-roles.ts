import type { FacetParams } from '@shoal/content-client';
import type { Organisation } from '@shoal/content-schema';
import { daysOf, listArticles } from '../content';
import type { Query } from './filters';
import type { Chosen, NoListing } from './find-filters';
import { findListing, type Listing } from './find-listing';

/** In which role an organisation stands in articles, and by which filter they are found. */
const filters = {
  lead: 'leadOrganisation',
  supporting: 'supportingOrganisation',
  mentioned: 'mentions',
} as const;
export type Role = keyof typeof filters;

/** The roles in the order of their form, with what readers know them by. */
export const roles: readonly { role: Role; label: string }[] = [
  { role: 'lead', label: 'As lead' },
  { role: 'supporting', label: 'As supporting organisation' },
  { role: 'mentioned', label: 'Articles that mention it' },
];

/** The articles of an organisation, with how many there are of each role. */
export interface OrganisationListing extends Listing {
  role: Role | undefined;
  /** Whether what its predecessors published counts too. */
  predecessors: boolean;
  counts: Readonly<Record<Role, number>>;
}

/** Reads the page of an organisation's articles that a query asks for. */
export async function findOrganisationListing(
  { slug, predecessors: former }: Organisation,
  query: Query,
): Promise<OrganisationListing | NoListing | null> {
  const role = roles.find((known) => known.role === query.role)?.role;
  const predecessors = former.length > 0 && query.predecessors === 'include';
  const found = await findListing({
    path: `/organisations/${slug}`,
    within: withinOf(slug, role, predecessors),
    offers: ['topic', 'year'],
    query,
    kept: { role, predecessors: predecessors ? 'include' : undefined },
    more: describeChoice(role, predecessors),
  });
  if (found?.type !== 'listing') return found;
  return { ...found, role, predecessors, counts: await countRoles(slug, found, predecessors) };
}

const withinOf = (slug: string, role: Role | undefined, predecessors: boolean): FacetParams => ({
  [role === undefined ? 'organisation' : filters[role]]: slug,
  ...(predecessors && { predecessors: 'include' as const }),
});

const describeChoice = (role: Role | undefined, predecessors: boolean): Chosen[] => [
  ...roles
    .filter((known) => known.role === role)
    .map(({ label }) => ({ name: 'role' as const, value: role ?? '', label })),
  ...(predecessors
    ? [{ name: 'predecessors' as const, value: 'include', label: 'those of its predecessors' }]
    : []),
];

/** How many articles each role would leave, as they are narrowed otherwise. */
async function countRoles(
  slug: string,
  { filters: { topic, year } }: Listing,
  predecessors: boolean,
): Promise<Record<Role, number>> {
  const count = async (role: Role) => {
    const list = await listArticles({
      ...withinOf(slug, role, predecessors),
      ...(topic !== undefined && { topic }),
      ...(year !== undefined && daysOf(Number(year))),
      limit: 1,
    });
    return list?.meta.total ?? 0;
  };
  const [lead, supporting, mentioned] = await Promise.all([
    count('lead'),
    count('supporting'),
    count('mentioned'),
  ]);
  return { lead, supporting, mentioned };
}
