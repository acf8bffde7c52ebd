import { z } from 'zod';
import { linkSchema, webUrlSchema } from './address.js';
import { imageFileSchema } from './image.js';
import { licenceSchema } from './licence.js';
import { instantSchema, languageSchema } from './time.js';

/** What holds for the whole site. */
export const siteSchema = z.object({
  type: z.literal('site'),
  name: z.string().min(1).max(100).describe('Name of the site'),
  strapline: z.string().max(200).nullable().describe('What it is, in one sentence'),
  url: webUrlSchema.describe('Public address of its home page'),
  language: languageSchema.describe('Language of the site, and of items that name none'),
  contact: z.string().max(300).nullable().describe('E-mail or web address to write to'),
  navigation: z.array(linkSchema).max(8).describe('Links of the header'),
  footer: z.array(linkSchema).max(12).describe('Links of the footer'),
  licence: licenceSchema.describe('Terms that hold where nothing else is said'),
  announcement: z
    .object({
      text: z.string().min(1).max(500).describe('What to say above every page; plain text'),
      until: instantSchema.nullable().describe('When to stop; null: until it is taken out'),
    })
    .nullable()
    .describe('A notice to every reader'),
  headerMode: z.enum(['text', 'organisation', 'image']).describe('What stands in the header'),
  logo: imageFileSchema.nullable().describe('The picture of the header, where its mode wants one'),
  publicEditions: z
    .enum(['full', 'notes'])
    .describe('Whether readers may read old editions, or only what changed'),
  changedAt: instantSchema.describe('When anything here last changed'),
});
export type Site = z.infer<typeof siteSchema>;
