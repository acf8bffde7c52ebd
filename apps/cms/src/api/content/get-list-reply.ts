import { summaryAnswers } from '../../content-store/answers/answers.js';
import { createLinks } from '../../content-store/answers/links.js';
import { listItems, type ListQuery } from '../../content-store/list-items.js';
import { addressTag, itemTag, listTag } from '../../content-store/tags.js';
import { tagsOf } from './answer-tags.js';
import { apiRoot } from './api-root.js';
import { httpDate } from './get-item-reply.js';
import type { ListParameters } from './parameters.js';
import { listFilters, type Filter } from './list-filters.js';
import { createProblem, type Reply } from './reply.js';
import type { ApiContext } from './route.js';

/** What a list is of. */
export interface ListSubject {
  type: keyof typeof summaryAnswers;
  /** Where it is, below the root of the API. */
  path: string;
  order: ListQuery['order'];
}

/** One page of a list. */
export async function getListReply(
  subject: ListSubject,
  parameters: ListParameters,
  { sql, siteUrl }: ApiContext,
): Promise<Reply> {
  const { type, order } = subject;
  const found = await listItems(sql, { type, order, ...parameters });
  const filters = listFilters(parameters, found);
  if (!filters.every(({ published }) => published)) return createLeadsNowhere(filters);
  const links = createLinks(siteUrl, found.linked);
  const { of } = summaryAnswers[type];
  const { page, limit } = parameters;
  const pages = Math.ceil(found.total / limit);
  const address = (number: number) => addressOf(siteUrl, subject, { ...parameters, page: number });
  const neighbours = {
    self: address(page),
    next: page < pages ? address(page + 1) : null,
    prev: page > 1 ? address(page - 1) : null,
  };
  return {
    status: 200,
    body: {
      data: found.items.map((item) => of(item, links)),
      meta: { page, limit, total: found.total, pages },
      links: neighbours,
    },
    tags: tagsOf(found.items, found.linked, listTags(subject, filters)),
    headers: {
      Link: linkHeader(neighbours),
      ...(found.changedAt && { 'Last-Modified': httpDate(found.changedAt) }),
    },
  };
}

/** The answer where a list was to be narrowed to what is not there: an empty list would say that nobody wrote. */
function createLeadsNowhere(filters: readonly Filter[]): Reply {
  const errors = filters
    .filter(({ published }) => !published)
    .map(({ filter, slug, id }) => ({
      parameter: filter,
      detail: id === null ? `no ${filter} has the slug “${slug}”` : `the ${filter} “${slug}” was removed`,
    }));
  const detail = errors.map((error) => `${error.parameter}: ${error.detail}`).join('; ');
  return createProblem('not-found', { detail, errors }, { tags: filters.flatMap(filterTags) });
}

/** The list as a whole, or the narrowest that an entry has to be in. */
const listTags = ({ type }: ListSubject, filters: readonly Filter[]): string[] =>
  filters.length === 0
    ? [listTag(type)]
    : filters.flatMap(({ filter, slug, id }) => [
        addressTag(filter, slug),
        ...(id === null ? [] : [listTag(type, { type: filter, id })]),
      ]);

/** What makes another answer of a filter: something comes to its address, or what was there comes back. */
const filterTags = ({ filter, slug, id }: Filter): string[] => [
  addressTag(filter, slug),
  ...(id === null ? [] : [itemTag(filter, id)]),
];

function addressOf(siteUrl: string, { path }: ListSubject, { page, limit, filters }: ListParameters): string {
  const query = new URLSearchParams();
  for (const [name, slug] of Object.entries(filters)) if (slug !== undefined) query.set(name, slug);
  query.set('limit', String(limit));
  query.set('page', String(page));
  return `${siteUrl}${apiRoot}${path}?${query.toString()}`;
}

const linkHeader = (neighbours: { self: string; next: string | null; prev: string | null }) =>
  Object.entries(neighbours)
    .flatMap(([relation, url]) => (url === null ? [] : [`<${url}>; rel="${relation}"`]))
    .join(', ');
