import { z } from 'zod';
import { webUrlSchema } from './address.js';
import { licenceSchema } from './licence.js';

/** What the Content API is, how long it keeps what, and where everything is. */
export const apiIndexSchema = z.object({
  type: z.literal('api'),
  version: z.literal('1').describe('Version of the API: the number in its address'),
  name: z.string().describe('Name of the site'),
  licence: licenceSchema.describe('Terms of reuse where an item names no other'),
  retention: z
    .object({
      changes: z.string().describe('Entries of the change feed; the latest of each item stays for ever'),
      editions: z.string().describe('Earlier editions of items'),
      tombstones: z.string().describe('What is said of items that were removed'),
    })
    .describe('How long what is published is kept: `for-ever`, or an ISO 8601 duration'),
  links: z
    .record(z.string(), webUrlSchema)
    .describe('Where everything is, by the name of its operation in the OpenAPI document'),
});
export type ApiIndex = z.infer<typeof apiIndexSchema>;

/** An OpenAPI document or a JSON Schema. */
export const documentSchema = z.looseObject({});
