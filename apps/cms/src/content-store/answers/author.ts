import type { Author, AuthorSummary } from '@shoal/content-schema';
import type { StoredItem } from '../item-rows.js';
import type { StoredAuthor, StoredAuthorSummary } from '../stored.js';
import type { Links } from './links.js';
import { answerOrganisationRef, authorRef } from './refs.js';

/** An author as lists show them. */
export function answerAuthorSummary(item: StoredItem<StoredAuthorSummary>, links: Links): AuthorSummary {
  const { role, organisationId } = item.content;
  return {
    ...authorRef(links, item.id, item.slug, item.content),
    role,
    organisation: organisationId === null ? null : answerOrganisationRef(links, organisationId),
  };
}

/** An author. */
export function answerAuthor(item: StoredItem<StoredAuthor>, links: Links): Author {
  const { bio, links: elsewhere, identifiers } = item.content;
  return {
    ...answerAuthorSummary(item, links),
    bio,
    links: elsewhere,
    identifiers,
    changedAt: item.changedAt,
  };
}
