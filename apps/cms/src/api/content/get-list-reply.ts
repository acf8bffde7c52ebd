import { summaryAnswers } from '../../content-store/answers/answers.js';
import { createLinks } from '../../content-store/answers/links.js';
import { listItems, filterTypes, type ListPage } from '../../content-store/list-items.js';
import type { Sql } from '../../content-store/sql.js';
import { addressTag, listTag } from '../../content-store/tags.js';
import { tagsOf } from './answer-tags.js';
import { httpDate } from './get-item-reply.js';
import type { ListParameters } from './parameters.js';
import type { Reply } from './reply.js';
import { apiRoot, type ListRoute } from './routes.js';

/** One page of a list. */
export async function getListReply(
  sql: Sql,
  route: ListRoute,
  parameters: ListParameters,
  siteUrl: string,
): Promise<Reply> {
  const { type, order } = route;
  const found = await listItems(sql, { type, order, ...parameters });
  const links = createLinks(siteUrl, found.linked);
  const { of } = summaryAnswers[type];
  const { page, limit } = parameters;
  const pages = Math.ceil(found.total / limit);
  const address = (number: number) => addressOf(siteUrl, route, { ...parameters, page: number });
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
    tags: tagsOf(found.items, found.linked, listTags(route, parameters, found)),
    headers: {
      Link: linkHeader(neighbours),
      ...(found.changedAt && { 'Last-Modified': httpDate(found.changedAt) }),
    },
  };
}

/** The list as a whole, or the narrowest that an entry has to be in; an unknown slug may become known. */
function listTags({ type }: ListRoute, { filters }: ListParameters, { filterIds }: ListPage): string[] {
  const given = filterTypes.flatMap((filter) => {
    const slug = filters[filter];
    return slug === undefined ? [] : [{ filter, slug, id: filterIds[filter] ?? null }];
  });
  if (given.length === 0) return [listTag(type)];
  return given.flatMap(({ filter, slug, id }) => [
    addressTag(filter, slug),
    ...(id === null ? [] : [listTag(type, { type: filter, id })]),
  ]);
}

function addressOf(siteUrl: string, { path }: ListRoute, { page, limit, filters }: ListParameters): string {
  const query = new URLSearchParams({ ...filters, limit: String(limit), page: String(page) });
  return `${siteUrl}${apiRoot}/${path}?${query.toString()}`;
}

const linkHeader = (neighbours: { self: string; next: string | null; prev: string | null }) =>
  Object.entries(neighbours)
    .flatMap(([relation, url]) => (url === null ? [] : [`<${url}>; rel="${relation}"`]))
    .join(', ');
