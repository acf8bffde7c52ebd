import { itemAnswers, summaryAnswers } from '../../content-store/answers/answers.js';
import { createLinks } from '../../content-store/answers/links.js';
import type { FilterTarget } from '../../content-store/find-targets.js';
import { listItems, type ListPage } from '../../content-store/list-items.js';
import { countStatement } from '../../content-store/list-statement.js';
import { apiRoot } from './api-root.js';
import { httpDate } from './get-item-reply.js';
import { writeAfter } from './list-position.js';
import type { ListRequest } from './list-request.js';
import { absentTargetTags, listReplyTags } from './list-tags.js';
import { deepest } from './parameters.js';
import { createProblem, type JsonReply, type Reply } from './reply.js';
import type { ApiContext } from './route.js';

/** One part of a list. */
export async function getListReply(
  request: ListRequest,
  { sql, siteUrl, totals }: ApiContext,
): Promise<Reply> {
  const absent = request.targets.filter(({ published }) => !published);
  if (absent.length > 0) return createLeadsNowhere(absent, request);
  const { query, page, limit } = request;
  const found = await listItems(sql, query);
  const total = await totals.of(countStatement(query), found.head);
  const linksOf = (place: number) =>
    createLinks(siteUrl, [...found.linked, ...(found.related?.[place] ?? [])]);
  const shared = linksOf(-1);
  const { of } = query.content === 'document' ? itemAnswers[request.type] : summaryAnswers[request.type];
  const neighbours = neighboursOf(`${siteUrl}${apiRoot}${request.path}`, request, found);
  return {
    status: 200,
    body: {
      data: found.items.map((item, place) => of(item, found.related ? linksOf(place) : shared)),
      meta: { page, limit, total, pages: Math.ceil(total / limit), cursor: found.head },
      links: neighbours,
    },
    tags: listReplyTags(request, found),
    headers: {
      Link: linkHeader(neighbours),
      ...(found.changedAt && { 'Last-Modified': httpDate(found.changedAt) }),
    },
  };
}

/** The answer where a list was to be narrowed to what is not there: an empty list would say that nobody wrote. */
export function createLeadsNowhere(
  absent: readonly FilterTarget[],
  request: Pick<ListRequest, 'targets'>,
): JsonReply {
  const errors = absent.map(({ filter, slug, id }) => {
    const what = nouns[filter];
    return {
      parameter: filter,
      detail: id === null ? `no ${what} has the slug “${slug}”` : `the ${what} “${slug}” was removed`,
    };
  });
  const detail = errors.map((error) => `${error.parameter}: ${error.detail}`).join('; ');
  return createProblem('not-found', { detail, errors }, { tags: absentTargetTags(request) });
}

const nouns: Record<FilterTarget['filter'], string> = {
  topic: 'topic',
  author: 'author',
  organisation: 'organisation',
  leadOrganisation: 'organisation',
  supportingOrganisation: 'organisation',
  mentions: 'organisation',
};

interface Neighbours {
  self: string;
  next: string | null;
  prev: string | null;
}

/** What follows is found by where this part ended, so that new entries at the top neither repeat nor hide any. */
function neighboursOf(
  root: string,
  { filters, page, limit, after, query: { sort } }: ListRequest,
  { more, last }: ListPage,
): Neighbours {
  const address = (place: Record<string, string>) =>
    `${root}?${new URLSearchParams({ ...filters, limit: String(limit), ...place }).toString()}`;
  const numbered = (number: number) => address({ page: String(number) });
  const previous = Math.min(page - 1, Math.floor(deepest / limit));
  return {
    self: after ? address({ after: writeAfter(sort, after) }) : numbered(page),
    next: more && last ? address({ after: writeAfter(sort, { position: last, page: page + 1 }) }) : null,
    prev: page > 1 ? numbered(previous) : null,
  };
}

const linkHeader = (neighbours: Neighbours) =>
  Object.entries(neighbours)
    .flatMap(([relation, url]) => (url === null ? [] : [`<${url}>; rel="${relation}"`]))
    .join(', ');
