import type { StoredByline } from '../../content-store/stored.js';
import type { BylineRecord } from '../records/article-record.js';
import type { Report } from '../refusal.js';

/** A byline with what its editor left empty filled in from the records, as they are at this moment. */
export function projectByline(byline: BylineRecord, report: Report): StoredByline {
  const { author } = byline;
  const name = byline.name ?? author?.name ?? null;
  if (name === null) report(['name'], 'Choose an author, or write the name that readers should see.');
  return {
    name: name ?? '',
    role: byline.role ?? author?.role ?? null,
    authorId: author?.documentId ?? null,
    organisations: organisationsOf(byline),
  };
}

/** The organisation chosen here; else, unless another name is written here, the author's own. */
function organisationsOf({
  organisation,
  organisationName,
  author,
}: BylineRecord): StoredByline['organisations'] {
  const record = organisation ?? (organisationName === null ? (author?.organisation ?? null) : null);
  const name = organisationName ?? record?.name ?? null;
  return name === null ? [] : [{ name, organisationId: record?.documentId ?? null }];
}
