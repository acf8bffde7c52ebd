import type { EnteredOrganisation } from '../../fixtures/own-post-organisations.ts';
import type { AdminApi } from './admin-api.ts';
import { savedAnswer, toSlug } from './write-article.ts';

const organisations = '/content-manager/collection-types/api::organisation.organisation';

/** Saves organisations without a browser. */
export function createOrganisationWriter(
  api: AdminApi,
): (organisation: EnteredOrganisation) => Promise<void> {
  const ids = new Map<string, string>();
  return async ({ successors = [], ...organisation }) => {
    const { data } = await api('POST', organisations, savedAnswer, {
      ...organisation,
      slug: toSlug(organisation.name),
      successors: successors.map(({ organisation: name, ...rest }) => ({
        ...rest,
        organisation: { connect: [{ documentId: ids.get(name) }] },
      })),
    });
    ids.set(organisation.name, data.documentId);
  };
}
