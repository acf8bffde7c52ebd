import { z } from 'zod';
import type { EnteredOrganisation } from '../../fixtures/own-post-organisations.ts';
import type { AdminApi } from './admin-api.ts';
import { toSlug } from './write-article.ts';

const organisations = '/content-manager/collection-types/api::organisation.organisation';

/** Saves an organisation that nobody succeeded, without a browser. */
export async function writeOrganisation(api: AdminApi, organisation: EnteredOrganisation): Promise<void> {
  await api('POST', organisations, z.unknown(), { ...organisation, slug: toSlug(organisation.name) });
}
