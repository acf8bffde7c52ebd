import { z } from 'zod';
import { idSchema, slugSchema, webUrlSchema } from './address.js';
import { imageFileSchema } from './image.js';
import { licenceIdSchema } from './licence.js';
import { instantSchema, partialDaySchema } from './time.js';

/** What kind of body an organisation is. */
export const organisationKindSchema = z.enum([
  'government',
  'health-service',
  'local-government',
  'company',
  'charity',
  'academic',
  'international',
  'other',
]);

/** How an organisation ended. */
export const closedAsSchema = z.enum([
  'no_longer_exists',
  'replaced',
  'split',
  'merged',
  'changed_name',
  'left_platform',
]);

/** What another item says of an organisation. */
export const organisationRefSchema = z.object({
  type: z.literal('organisation'),
  id: idSchema.describe('Stable id'),
  slug: slugSchema.describe('Last part of the address'),
  url: webUrlSchema.describe('The page on the site'),
  name: z.string().min(1).max(150).describe('Name'),
  shortName: z.string().max(20).nullable().describe('Short form, such as an abbreviation'),
  kind: organisationKindSchema.describe('What kind of body it is'),
  closedOn: partialDaySchema.nullable().describe('When it ended; null while it is open'),
});
export type OrganisationRef = z.infer<typeof organisationRefSchema>;

/** An organisation in a list. */
export const organisationSummarySchema = organisationRefSchema.extend({
  description: z.string().max(500).nullable().describe('What it does; plain text'),
  logo: imageFileSchema.nullable().describe('Logo; the name beside it is its text alternative'),
});
export type OrganisationSummary = z.infer<typeof organisationSummarySchema>;

/** An organisation. */
export const organisationSchema = organisationSummarySchema.extend({
  alternativeNames: z.array(z.string().min(1).max(150)).max(20).describe('Other names, former ones too'),
  website: webUrlSchema.nullable().describe('Its own website'),
  contact: z.string().max(300).nullable().describe('E-mail or web address to write to'),
  identifiers: z
    .array(
      z.object({
        scheme: z
          .enum(['ods', 'ror', 'companies-house', 'wikidata', 'other'])
          .describe('Who gives the identifier out'),
        value: z.string().min(1).max(100).describe('The identifier'),
      }),
    )
    .describe('What it is called in registers'),
  licence: licenceIdSchema.nullable().describe('Licence of what it publishes; null: that of the site'),
  licenceHolder: z.string().max(150).nullable().describe('Whom to credit'),
  openedOn: partialDaySchema.nullable().describe('When it began'),
  closedAs: closedAsSchema.nullable().describe('How it ended; null while it is open'),
  successors: z
    .array(
      z.object({
        organisation: organisationRefSchema.describe('Who took the work on'),
        on: partialDaySchema.nullable().describe('From when'),
        what: z.string().max(120).nullable().describe('Which part of the work; null: all of it'),
      }),
    )
    .describe('Who took its work on; empty while it is open'),
  successorsNow: z
    .array(organisationRefSchema)
    .describe('Who has its work now: the nearest successors still open, by way of closed ones too'),
  predecessors: z.array(organisationRefSchema).describe('Whose work it took on'),
  succession: z
    .string()
    .nullable()
    .describe('What became of it, in one plain sentence; null while it has no closing day'),
  changedAt: instantSchema.describe('When anything here last changed'),
});
export type Organisation = z.infer<typeof organisationSchema>;
