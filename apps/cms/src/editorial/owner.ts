import type { Core } from '@strapi/strapi';
import type { Transaction } from '../content-store/sql.js';
import { transactionFrom } from '../publishing/transaction-from.js';

const firstLead = `(
  select o.document_id from articles_lead_organisations_lnk l join organisations o on o.id = l.organisation_id
  where l.article_id = a.id order by l.organisation_ord, l.id limit 1
)`;

/**
 * Writes beside an article who owns it: Strapi's conditions compare a column, and cannot say “the first of its lead
 * organisations”. The guard itself never reads it. Gives the outcome of the write with it.
 */
export async function keepOwner<Result>(
  sql: Transaction,
  documentId: string,
  result: Result,
): Promise<Result> {
  await sql.rows(
    `update articles a set owner = ${firstLead} where a.document_id = $1 and a.owner is distinct from ${firstLead}`,
    [documentId],
  );
  const [row] = await sql.rows<{ owner: string | null }>(
    'select owner from articles where document_id = $1 and published_at is null',
    [documentId],
  );
  const isRow = typeof result === 'object' && result !== null && 'owner' in result;
  return row && isRow ? { ...result, owner: row.owner } : result;
}

/** Writes it beside articles that have none: those of before an upgrade. */
export async function fillOwners(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    transactionFrom(trx).rows(
      `update articles a set owner = ${firstLead} where a.owner is null and ${firstLead} is not null`,
    ),
  );
}
