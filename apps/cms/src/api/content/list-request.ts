import {
  targetFilterNames,
  targetFilters,
  type ListQuery,
  type TargetFilter,
} from '../../content-store/list-query.js';
import { findTargets, listPredecessors, type FilterTarget } from '../../content-store/find-targets.js';
import type { ItemType } from '../../content-store/stored.js';
import { readAfter, type After } from './list-position.js';
import { articleSort, namedSort, type ArticleListQuery, type NamedListQuery } from './parameters.js';
import type { ApiContext } from './route.js';

/** A list as it was asked for. */
export interface ListRequest {
  type: ItemType & ('article' | 'author' | 'organisation' | 'topic');
  /** Where the list is, below the root of the API. */
  path: string;
  /** The parameters that say which list it is, as `links` repeat them. */
  filters: Readonly<Record<string, string>>;
  page: number;
  limit: number;
  after: After | null;
  /** What the slugs among the filters lead to. */
  targets: readonly FilterTarget[];
  /** Whether organisations that became those named count too. */
  predecessors: boolean;
  query: ListQuery;
}

/** The list of articles that these parameters ask for. */
export async function requestArticles(query: ArticleListQuery, { sql }: ApiContext): Promise<ListRequest> {
  const wanted = targetFilterNames.flatMap((filter) =>
    [...new Set(query[filter] ?? [])].map((slug) => ({ filter, slug })),
  );
  const targets = wanted.length === 0 ? [] : await findTargets(sql, wanted);
  const ids = groupIds(targets);
  if (query.predecessors) {
    for (const filter of targetFilterNames) {
      const named = ids[filter];
      if (named && targetFilters[filter].type === 'organisation')
        ids[filter] = await listPredecessors(sql, named);
    }
  }
  const { from, to, changedSince, reviewOverdue, status, include } = query;
  return {
    ...place('article', '/articles', articleSort(query), query),
    targets,
    predecessors: query.predecessors !== undefined,
    query: {
      ...part('article', articleSort(query), query),
      states: [...new Set(status)],
      targets: ids,
      from,
      to,
      changedSince,
      reviewBefore: reviewOverdue,
      content: include === 'body' ? 'document' : 'summary',
    },
  };
}

/** Another list. */
export function requestNamed(type: ListRequest['type'], path: string, query: NamedListQuery): ListRequest {
  return {
    ...place(type, path, namedSort(query), query),
    targets: [],
    predecessors: false,
    query: { ...part(type, namedSort(query), query), changedSince: query.changedSince },
  };
}

type Parameters = ArticleListQuery | NamedListQuery;

function place(type: ListRequest['type'], path: string, sort: ListQuery['sort'], query: Parameters) {
  const after = query.after === undefined ? null : readAfter(sort, query.after);
  const { page = after?.page ?? 1, limit, after: _after, ...filters } = query;
  return { type, path, filters: asText(filters), page, limit, after };
}

function part(type: ItemType, sort: ListQuery['sort'], { after, page = 1, limit }: Parameters) {
  const position = after === undefined ? null : (readAfter(sort, after)?.position ?? null);
  return {
    type,
    sort,
    states: ['live' as const],
    targets: {},
    content: 'summary' as const,
    after: position,
    offset: position ? 0 : (page - 1) * limit,
    limit,
  };
}

function groupIds(targets: readonly FilterTarget[]): Partial<Record<TargetFilter, string[]>> {
  const ids: Partial<Record<TargetFilter, string[]>> = {};
  for (const { filter, id } of targets) if (id !== null) (ids[filter] ??= []).push(id);
  return ids;
}

/** Parameters as they are written in an address; what stands there by default is left out. */
function asText(
  filters: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  const given = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined || (name === 'status' && value.toString() === 'live')
      ? []
      : [[name, value.toString()]],
  );
  return Object.fromEntries(given) as Record<string, string>;
}
