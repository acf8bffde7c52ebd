import type { ArticleSummary, Author, Organisation } from '@shoal/content-schema';
import type { BreadcrumbList, ItemList, Organization, ProfilePage, WithContext } from 'schema-dts';
import { getConfiguration } from '../configuration';
import type { Crumb } from './crumb';

const context = { '@context': 'https://schema.org' } as const;

/** The way up from a page, for search engines. */
export const describeTrail = (crumbs: readonly Crumb[]): WithContext<BreadcrumbList> => ({
  ...context,
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, path }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: label,
    item: getConfiguration().SITE_URL + path,
  })),
});

/** A page of a list of articles; `before` is how many stand on the pages before it. */
export const describeArticleList = (
  articles: readonly ArticleSummary[],
  { total, before }: { total: number; before: number },
): WithContext<ItemList> => ({
  ...context,
  '@type': 'ItemList',
  numberOfItems: total,
  itemListElement: articles.map(({ title, url }, place) => ({
    '@type': 'ListItem',
    position: before + place + 1,
    name: title,
    url,
  })),
});

/** The page of an author. */
export function describeAuthor(author: Author): WithContext<ProfilePage> {
  const { kind, name, url, photo, role, organisation, bio, links, identifiers } = author;
  const orcids = identifiers.map(({ value }) => `https://orcid.org/${value}`);
  const common = {
    name,
    url,
    ...(photo && { image: photo.url }),
    ...(bio !== null && { description: bio }),
    sameAs: [...links.map((link) => link.url), ...orcids],
  };
  const employer = organisation && {
    '@type': 'Organization' as const,
    name: organisation.name,
    url: organisation.url,
  };
  return {
    ...context,
    '@type': 'ProfilePage',
    mainEntity:
      kind === 'team'
        ? { '@type': 'Organization', ...common, ...(employer && { parentOrganization: employer }) }
        : {
            '@type': 'Person',
            ...common,
            ...(role !== null && { jobTitle: role }),
            ...(employer && { affiliation: employer }),
          },
  };
}

/** An organisation. */
export function describeOrganisation(organisation: Organisation): WithContext<Organization> {
  const { name, shortName, alternativeNames, url, description, logo, website } = organisation;
  const { openedOn, closedOn } = organisation;
  return {
    ...context,
    '@type': 'Organization',
    name,
    url,
    alternateName: [...(shortName === null ? [] : [shortName]), ...alternativeNames],
    ...(description !== null && { description }),
    ...(logo && { logo: logo.url }),
    ...(website !== null && { sameAs: website }),
    ...(openedOn !== null && { foundingDate: openedOn }),
    ...(closedOn !== null && { dissolutionDate: closedOn }),
  };
}
