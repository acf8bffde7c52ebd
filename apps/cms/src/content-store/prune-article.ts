import type { StoredArticle } from './stored.js';

/** A kept article without what it points at that is gone since. Its words and the names in its bylines stay. */
export function pruneArticle(article: StoredArticle, present: ReadonlySet<string>): StoredArticle {
  const there = (ids: readonly string[]) => ids.filter((id) => present.has(id));
  const orNull = (id: string | null) => (id !== null && present.has(id) ? id : null);
  return {
    ...article,
    leadOrganisationIds: there(article.leadOrganisationIds),
    supportingOrganisationIds: there(article.supportingOrganisationIds),
    mentionIds: there(article.mentionIds),
    topicIds: there(article.topicIds),
    bylines: article.bylines.map((byline) => ({
      ...byline,
      authorId: orNull(byline.authorId),
      organisations: byline.organisations.map(({ name, organisationId }) => ({
        name,
        organisationId: orNull(organisationId),
      })),
    })),
  };
}
