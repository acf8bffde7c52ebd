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

/** The licence that holds for an item: its own, else its owner's, else the site's. */
export const licenceSchema = z.object({
  id: licenceIdSchema.describe('The licence'),
  holder: z.string().max(150).nullable().describe('Whom to credit; null when nobody is named'),
});
export type Licence = z.infer<typeof licenceSchema>;
