import type { Projection, StoredAuthor, StoredAuthorSummary } from '../../content-store/stored.js';
import type { AuthorRecord } from '../records/author-record.js';
import { mediaLink } from './media.js';

/** An author as stored. */
export function projectAuthor(record: AuthorRecord): Projection {
  const summary: StoredAuthorSummary = {
    kind: record.kind,
    name: record.name,
    photoId: record.photo?.documentId ?? null,
    role: record.role,
    organisationId: record.organisation?.documentId ?? null,
  };
  const document: StoredAuthor = {
    ...summary,
    bio: record.bio,
    links: record.links,
    identifiers: record.identifiers,
  };
  return {
    id: record.documentId,
    type: 'author',
    slug: record.slug,
    name: record.name,
    day: null,
    summary,
    document,
    links: [
      ...mediaLink('photo', record.photo),
      ...(record.organisation ? [{ role: 'employer' as const, id: record.organisation.documentId }] : []),
    ],
  };
}
