import type { Core } from '@strapi/strapi';

/** Whom a draft lists as it was last saved, by id. */
export interface Listed {
  leadOrganisations: string[];
  supportingOrganisations: string[];
  mentions: string[];
  /** By the number that a byline has in Strapi. */
  bylines: { id: number; author: string | null; organisation: string | null }[];
}

/** Nobody, as in an article that was never saved. */
export const nobody: Listed = {
  leadOrganisations: [],
  supportingOrganisations: [],
  mentions: [],
  bylines: [],
};

interface Reference {
  documentId: string;
}
interface Row extends Record<'leadOrganisations' | 'supportingOrganisations' | 'mentions', Reference[]> {
  bylines: { id: number; author: Reference | null; organisation: Reference | null }[];
}

const id = { select: ['documentId'] };
const populate = {
  leadOrganisations: id,
  supportingOrganisations: id,
  mentions: id,
  bylines: { populate: { author: id, organisation: id } },
};

/** Whom the draft of an article lists. */
export async function readListed(strapi: Core.Strapi, documentId: string): Promise<Listed> {
  const where = { documentId, publishedAt: null };
  const row: Row | null = await strapi.db.query('api::article.article').findOne({ where, populate });
  if (!row) return nobody;
  return {
    leadOrganisations: idsOf(row.leadOrganisations),
    supportingOrganisations: idsOf(row.supportingOrganisations),
    mentions: idsOf(row.mentions),
    bylines: row.bylines.map((byline) => ({
      id: byline.id,
      author: byline.author?.documentId ?? null,
      organisation: byline.organisation?.documentId ?? null,
    })),
  };
}

const idsOf = (references: readonly Reference[]) => references.map(({ documentId }) => documentId);
