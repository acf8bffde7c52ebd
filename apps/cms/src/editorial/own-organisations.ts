import type { Core } from '@strapi/strapi';

/** An organisation that somebody writes for. */
export interface OwnOrganisation {
  documentId: string;
  name: string;
}

const membershipUid = 'api::membership.membership';

/** The organisations that an administrator writes for, in the order in which they came to them. */
export async function listOwnOrganisations(
  strapi: Core.Strapi,
  administratorId: number,
): Promise<OwnOrganisation[]> {
  const memberships: { organisation: OwnOrganisation | null }[] = await strapi.db
    .query(membershipUid)
    .findMany({
      where: { administrator: { id: administratorId } },
      populate: { organisation: { select: ['documentId', 'name'] } },
      orderBy: { id: 'asc' },
    });
  return memberships.flatMap(({ organisation }) => organisation ?? []);
}
