import type { Transaction } from '../content-store/sql.js';
import type { PublishedUid } from '../publishing/published-types.js';

/** To whom one row of an entry belongs. */
export interface Ownership {
  /** The organisation that owns it; null where none does. */
  owner: string | null;
  ownerName: string | null;
  /** The administrator who made it; null where the system did, or where they have left. */
  createdBy: number | null;
  /** Whether others depend on it: its owner has editors, or articles of others stand under it. */
  isTaken: boolean;
}

const hasEditors = `exists (select 1 from memberships_organisation_lnk m where m.organisation_id = o.id)`;

const statements: Record<PublishedUid, string> = {
  'api::article.article': `
    select o.document_id as owner, o.name as "ownerName", a.created_by_id as "createdBy", true as "isTaken"
    from articles a
    left join lateral (
      select organisation_id from articles_lead_organisations_lnk l where l.article_id = a.id
      order by organisation_ord, id limit 1
    ) first on true
    left join organisations o on o.id = first.organisation_id
    where a.document_id = $1 and a.published_at is null`,
  'api::author.author': `
    select o.document_id as owner, o.name as "ownerName", a.created_by_id as "createdBy", ${hasEditors} as "isTaken"
    from authors a
    left join authors_organisation_lnk l on l.author_id = a.id
    left join organisations o on o.id = l.organisation_id
    where a.document_id = $1`,
  'api::organisation.organisation': `
    select o.document_id as owner, o.name as "ownerName", o.created_by_id as "createdBy", ${hasEditors} as "isTaken"
    from organisations o where o.document_id = $1`,
  'api::topic.topic': `
    select null as owner, null as "ownerName", t.created_by_id as "createdBy", exists (
      select 1 from articles_topics_lnk l join articles a on a.id = l.article_id
      where l.topic_id = t.id and a.created_by_id is distinct from t.created_by_id
    ) as "isTaken"
    from topics t where t.document_id = $1`,
  'api::page.page': `
    select null as owner, null as "ownerName", created_by_id as "createdBy", true as "isTaken"
    from pages where document_id = $1`,
  'api::site.site': `
    select null as owner, null as "ownerName", created_by_id as "createdBy", true as "isTaken"
    from site where document_id = $1`,
};

/**
 * To whom an entry belongs; of one with drafts, to whom its draft does. Nothing for one that is not there. Read under the
 * lock of the item it holds until the transaction is over.
 */
export const readOwnership = (
  sql: Transaction,
  uid: PublishedUid,
  documentId: string,
): Promise<Ownership[]> => sql.rows<Ownership>(statements[uid], [documentId]);
