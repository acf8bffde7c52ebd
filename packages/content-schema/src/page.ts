import { z } from 'zod';
import { idSchema, slugSchema, webUrlSchema } from './address.js';
import { bodyCopies, bodySchema } from './body.js';
import { editionSchema } from './edition.js';
import { instantSchema } from './time.js';

/** A standing page, such as "About" or "Accessibility". */
export const pageSchema = z.object({
  type: z.literal('page'),
  id: idSchema.describe('Stable id'),
  slug: slugSchema.describe('The address, directly below the root of the site'),
  url: webUrlSchema.describe('The page on the site'),
  title: z.string().min(2).max(150).describe('Title'),
  summary: z.string().max(300).nullable().describe('What it says; plain text'),
  bodyBlocks: bodySchema.describe('The text, block by block'),
  ...bodyCopies,
  firstPublishedAt: instantSchema.describe('When its first edition was published; it never moves'),
  publicUpdatedAt: instantSchema.describe('When it last changed in a way that readers should know of'),
  changedAt: instantSchema.describe('When anything here last changed'),
  edition: editionSchema.describe('The edition this is'),
});
export type Page = z.infer<typeof pageSchema>;

/** First parts of addresses that the site, its API or later versions of either need: no standing page may take one. */
export const reservedPageSlugs: readonly string[] = [
  'admin',
  'api',
  'articles',
  'assets',
  'authors',
  'corrections',
  'developers',
  'feed',
  'feeds',
  'health',
  'healthz',
  'media',
  'organisations',
  'pages',
  'preview',
  'readyz',
  'robots',
  'search',
  'sitemap',
  'sitemaps',
  'static',
  'topics',
];
