import { closedAsSchema, organisationKindSchema } from '@shoal/content-schema';
import { z } from 'zod';
import {
  listOf,
  optional,
  optionalLicence,
  optionalLines,
  optionalText,
  reference,
  requiredText,
} from './fields.js';
import { mediaRecordSchema } from './media-record.js';

/** An organisation, as read from Strapi. */
export const organisationRecordSchema = z.object({
  documentId: z.string(),
  name: requiredText,
  alternativeNames: optionalLines,
  shortName: optionalText,
  slug: requiredText,
  kind: organisationKindSchema,
  description: optionalText,
  logo: optional(mediaRecordSchema),
  website: optionalText,
  contact: optionalText,
  identifiers: listOf(
    z.object({
      scheme: z.enum(['ods', 'ror', 'companies-house', 'wikidata', 'other']),
      value: requiredText,
    }),
  ),
  licence: optionalLicence,
  licenceHolder: optionalText,
  openedOn: optionalText,
  closedOn: optionalText,
  closedAs: optional(closedAsSchema),
  successors: listOf(z.object({ organisation: reference, on: optionalText, what: optionalText })),
});
export type OrganisationRecord = z.infer<typeof organisationRecordSchema>;
