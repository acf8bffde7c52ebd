import { z } from 'zod';
import { idSchema, linkSchema, slugSchema, webUrlSchema } from './address.js';
import { imageFileSchema } from './image.js';
import { organisationRefSchema } from './organisation.js';
import { instantSchema } from './time.js';

/** What another item says of an author. */
export const authorRefSchema = z.object({
  type: z.literal('author'),
  id: idSchema.describe('Stable id'),
  slug: slugSchema.describe('Last part of the address'),
  url: webUrlSchema.describe('The page on the site'),
  kind: z.enum(['person', 'team']).describe('A person, or a team that signs together'),
  name: z.string().min(1).max(120).describe('Name'),
  photo: imageFileSchema
    .nullable()
    .describe('Portrait or emblem; the name beside it is its text alternative'),
});
export type AuthorRef = z.infer<typeof authorRefSchema>;

/** An author in a list. */
export const authorSummarySchema = authorRefSchema.extend({
  role: z.string().max(120).nullable().describe('What they do now'),
  organisation: organisationRefSchema.nullable().describe('Where they do it now'),
});
export type AuthorSummary = z.infer<typeof authorSummarySchema>;

/** An author. */
export const authorSchema = authorSummarySchema.extend({
  bio: z.string().max(1000).nullable().describe('About them; plain text, blank lines part paragraphs'),
  links: z.array(linkSchema).max(5).describe('Where else to find them'),
  identifiers: z
    .array(
      z.object({
        scheme: z.enum(['orcid']).describe('Who gives the identifier out'),
        value: z.string().min(1).max(100).describe('The identifier'),
      }),
    )
    .describe('Who they are elsewhere'),
  changedAt: instantSchema.describe('When anything here last changed'),
});
export type Author = z.infer<typeof authorSchema>;
