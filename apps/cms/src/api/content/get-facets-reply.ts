import { withoutOwnFilter } from '../../content-store/article-facets.js';
import { anyTag, countTag, listTag } from '../../content-store/tags.js';
import { createLeadsNowhere } from './get-list-reply.js';
import { requestArticles, type ListRequest } from './list-request.js';
import { absentTargetTags, narrowestTags } from './list-tags.js';
import type { FacetsQuery } from './parameters.js';
import type { JsonReply } from './reply.js';
import type { ApiContext } from './route.js';

/** What a list of articles can be narrowed to. */
export async function getFacetsReply(
  { of, ...filters }: FacetsQuery,
  context: ApiContext,
): Promise<JsonReply> {
  const request = await requestArticles({ ...filters, limit: 1 }, context);
  const absent = request.targets.filter(({ published }) => !published);
  if (absent.length > 0) return createLeadsNowhere(absent, request);
  return {
    status: 200,
    body: { data: await context.facets.of(request.query, of) },
    tags: [...new Set([...of.flatMap((name) => tagsOf(request, name)), ...absentTargetTags(request)])],
  };
}

/** What makes other counts: whatever comes into a narrowed list or leaves it. Of all articles, that may wait a while. */
function tagsOf(request: ListRequest, name: FacetsQuery['of'][number]): string[] {
  const { type, predecessors, query } = request;
  const lists = narrowestTags({ type, query: withoutOwnFilter(query, name) });
  return [
    ...lists.map((tag) => (tag === listTag(type) ? countTag(type) : tag)),
    // What values are called.
    ...(name === 'year' ? [] : [anyTag(name)]),
    ...(predecessors ? [listTag('organisation')] : []),
  ];
}
