import { slugSchema } from '@shoal/content-schema';
import { z } from 'zod';
import type { ListQuery } from '../../content-store/list-items.js';

/** How far people may page: beyond that, follow the changes instead. */
const deepest = 10_000;

/** A whole number, written in digits. */
export const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/, `expected a whole number from 1 to ${most}`)
    .transform(Number)
    .pipe(z.int().min(1).max(most, `expected a whole number from 1 to ${most}`));

/** The part of an address that names an item. */
export const slugParts = z.object({ slug: slugSchema });

const paging = {
  page: wholeNumber(deepest).default(1).describe('Which page, from 1'),
  limit: wholeNumber(100).default(20).describe('Entries to a page'),
};

const isShallow = ({ page, limit }: { page: number; limit: number }) => page * limit <= deepest;
const tooDeep = { path: ['page'], message: `page × limit may be ${deepest} at most` };

/** The parameters of a list that cannot be narrowed. */
export const listQuery = z.object(paging).refine(isShallow, tooDeep);

/** The parameters of the list of articles. */
export const articleListQuery = z
  .object({
    ...paging,
    topic: slugSchema.optional().describe('Slug of a topic that they are about'),
    organisation: slugSchema
      .optional()
      .describe('Slug of an organisation that leads, supports or stands in a byline'),
    author: slugSchema.optional().describe('Slug of an author'),
  })
  .refine(isShallow, tooDeep);

/** What a list was asked for. */
export type ListParameters = Pick<ListQuery, 'page' | 'limit' | 'filters'>;
