import { z } from 'zod';

/** Under what terms others may use a work. SPDX names where SPDX has one. */
export const licenceIdSchema = z.enum([
  'OGL-UK-3.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-ND-4.0',
  'CC0-1.0',
  'all-rights-reserved',
]);
export type LicenceId = z.infer<typeof licenceIdSchema>;

/** What people call each licence, and where it can be read; null when there is none to read. */
export const licenceFacts: Readonly<Record<LicenceId, { name: string; url: string | null }>> = {
  'OGL-UK-3.0': {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-ND-4.0': { name: 'CC BY-ND 4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/' },
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'all-rights-reserved': { name: 'All rights reserved', url: null },
};

/** The licence that holds for an item: its own, else its owner's, else the site's. */
export const licenceSchema = z.object({
  id: licenceIdSchema.describe('The licence'),
  holder: z.string().max(150).nullable().describe('Whom to credit; null when nobody is named'),
});
export type Licence = z.infer<typeof licenceSchema>;
