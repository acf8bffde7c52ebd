import { daySchema, instantSchema, slugSchema } from '@shoal/content-schema';
import { z } from 'zod';
import { targetFilterNames, targetFilters, type ListSort } from '../../content-store/list-query.js';
import { readAfter } from './list-position.js';

/** How far people may page: beyond that, follow `links.next` or the changes. */
export const deepest = 10_000;
const mostWithBody = 20;
const mostValues = 10;

/** A whole number, written in digits. */
export const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/, `expected a whole number from 1 to ${most}`)
    .transform(Number)
    .pipe(z.int().min(1).max(most, `expected a whole number from 1 to ${most}`));

/** Several values, parted by commas: any of them will do. */
const oneOf = <T extends z.ZodType<string, string>>(value: T) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(value).min(1).max(mostValues, `expected ${mostValues} values at most`));

/** PostgreSQL knows no year 0. */
const sinceYearOne = (text: string) => text > '0001';
const day = daySchema.refine(sinceYearOne, 'expected a day such as 2019-03-01');
const instant = instantSchema.refine(sinceYearOne, 'expected an instant such as 2026-11-22T09:30:00.000Z');

/** The part of an address that names an item. */
export const slugParts = z.object({ slug: slugSchema.describe('The last part of its address on the site') });

/** The parts of an address that name one edition of an item. */
export const editionParts = slugParts.extend({
  number: z
    .string()
    .regex(/^[1-9][0-9]{0,6}$/)
    .transform(Number),
});

/** The part of an address that names an item for ever. */
export const idParts = z.object({
  id: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .describe('Its stable id'),
});

const paging = {
  page: wholeNumber(deepest)
    .optional()
    .describe(`Which page, from 1, the default; page × limit may be ${deepest} at most`),
  after: z.string().max(2000).optional().describe('Where to go on: only ever taken from `links.next`'),
  limit: wholeNumber(100).default(20).describe('Entries to a page'),
  changedSince: instant.optional().describe('Changed at this instant or later'),
};

interface Paging {
  page?: number | undefined;
  after?: string | undefined;
  limit: number;
}

/** The parameters of a list that is sorted by name. */
export const namedListQuery = z
  .object({
    ...paging,
    sort: z
      .enum(['name', '-changedAt'])
      .optional()
      .describe('Default: by name; with `changedSince`, `-changedAt`'),
  })
  .superRefine((query, context) => checkPaging(query, namedSort(query), context));
export type NamedListQuery = z.output<typeof namedListQuery>;

/** What articles are narrowed by. */
const articleFilters = {
  topic: oneOf(slugSchema).optional().describe('Slugs of topics that they are about'),
  organisation: oneOf(slugSchema)
    .optional()
    .describe('Slugs of organisations that lead, support or stand in a byline'),
  leadOrganisation: oneOf(slugSchema).optional().describe('Slugs of organisations that lead'),
  supportingOrganisation: oneOf(slugSchema).optional().describe('Slugs of organisations that support'),
  mentions: oneOf(slugSchema).optional().describe('Slugs of organisations that they speak of'),
  author: oneOf(slugSchema).optional().describe('Slugs of authors'),
  predecessors: z
    .literal('include')
    .optional()
    .describe('Also what is by, or speaks of, organisations that became those named'),
  from: day.optional().describe('First day of `date`'),
  to: day.optional().describe('Last day of `date`'),
  status: oneOf(z.enum(['live', 'withdrawn']))
    .default(['live'])
    .describe('Live alone by default'),
};

/** The parameters of the list of articles. */
export const articleListQuery = z
  .object({
    ...paging,
    ...articleFilters,
    reviewOverdue: day.optional().describe('To be reviewed before this day'),
    include: z
      .literal('body')
      .optional()
      .describe(`Whole articles; \`limit\` may then be ${mostWithBody} at most`),
    sort: z
      .enum(['-date', 'date', '-changedAt', 'reviewBy'])
      .optional()
      .describe('Default: newest first; with `changedSince`, `-changedAt`; with `reviewOverdue`, `reviewBy`'),
  })
  .superRefine((query, context) => {
    checkPaging(query, articleSort(query), context);
    if (query.include === 'body' && query.limit > mostWithBody) {
      refuse(context, 'limit', `with include=body, ${mostWithBody} at most`);
    }
    checkPredecessors(query, context);
  });
export type ArticleListQuery = z.output<typeof articleListQuery>;

/** The parameters of what the list of articles can be narrowed to. */
export const facetsQuery = z
  .object({
    of: oneOf(z.enum(['topic', 'organisation', 'year', 'author']))
      .default(['topic', 'organisation', 'year'])
      .describe('By what to narrow; by default topic, organisation and year'),
    ...articleFilters,
  })
  .superRefine(checkPredecessors);
export type FacetsQuery = z.output<typeof facetsQuery>;

/** What a list of articles is sorted by. */
export function articleSort(query: {
  sort?: ListSort | undefined;
  changedSince?: string | undefined;
  reviewOverdue?: string | undefined;
}): ListSort {
  if (query.sort) return query.sort;
  if (query.changedSince !== undefined) return '-changedAt';
  return query.reviewOverdue === undefined ? '-date' : 'reviewBy';
}

/** What another list is sorted by. */
export const namedSort = ({
  sort,
  changedSince,
}: {
  sort?: ListSort | undefined;
  changedSince?: string | undefined;
}): ListSort => sort ?? (changedSince === undefined ? 'name' : '-changedAt');

/** The parameters of the list of corrections and withdrawals. */
export const correctionsQuery = z
  .object({
    organisation: articleFilters.organisation,
    page: wholeNumber(deepest).default(1).describe('Which page, from 1'),
    limit: paging.limit,
  })
  .superRefine((query, context) => checkPaging({ ...query, after: undefined }, '-date', context));
export type CorrectionsQuery = z.output<typeof correctionsQuery>;

type Context = z.core.$RefinementCtx;

const refuse = (context: Context, parameter: string, message: string) =>
  context.addIssue({ code: 'custom', path: [parameter], message });

function checkPredecessors(
  query: Partial<Record<(typeof targetFilterNames)[number] | 'predecessors', unknown>>,
  context: Context,
): void {
  const ofOrganisations = targetFilterNames.filter((name) => targetFilters[name].type === 'organisation');
  if (query.predecessors === undefined || ofOrganisations.some((name) => query[name])) return;
  refuse(
    context,
    'predecessors',
    'needs organisation, leadOrganisation, supportingOrganisation or mentions beside it',
  );
}

function checkPaging({ page, after, limit }: Paging, sort: ListSort, context: Context): void {
  if ((page ?? 1) * limit > deepest) {
    refuse(context, 'page', `page × limit may be ${deepest} at most; follow links.next instead`);
  }
  if (after === undefined) return;
  if (page !== undefined) refuse(context, 'after', 'give page or after, not both');
  if (!readAfter(sort, after)) refuse(context, 'after', 'expected what links.next of this same list gave');
}
