import type { AuthorRef, OrganisationRef, TopicRef } from '@shoal/content-schema';
import type { StoredAuthorSummary, StoredOrganisationSummary, StoredTopic } from '../stored.js';
import { answerImageFile } from './image.js';
import type { Links } from './links.js';

/** What another item says of an organisation. */
export function answerOrganisationRef(links: Links, id: string): OrganisationRef {
  const { slug, summary } = links.get<StoredOrganisationSummary>('organisation', id);
  return organisationRef(links, id, slug, summary);
}

/** The same, of an organisation that has been read already. */
export const organisationRef = (
  links: Links,
  id: string,
  slug: string,
  { name, shortName, kind, closedOn }: StoredOrganisationSummary,
): OrganisationRef => ({
  type: 'organisation',
  id,
  slug,
  url: `${links.siteUrl}/organisations/${slug}`,
  name,
  shortName,
  kind,
  closedOn,
});

/** What another item says of an author. */
export function answerAuthorRef(links: Links, id: string): AuthorRef {
  const { slug, summary } = links.get<StoredAuthorSummary>('author', id);
  return authorRef(links, id, slug, summary);
}

/** The same, of an author that has been read already. */
export const authorRef = (
  links: Links,
  id: string,
  slug: string,
  { kind, name, photoId }: StoredAuthorSummary,
): AuthorRef => ({
  type: 'author',
  id,
  slug,
  url: `${links.siteUrl}/authors/${slug}`,
  kind,
  name,
  photo: photoId === null ? null : answerImageFile(links, photoId),
});

/** What another item says of a topic. */
export function answerTopicRef(links: Links, id: string): TopicRef {
  const { slug, summary } = links.get<StoredTopic>('topic', id);
  return { type: 'topic', id, slug, url: `${links.siteUrl}/topics/${slug}`, name: summary.name };
}
