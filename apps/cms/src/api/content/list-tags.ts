import { targetFilters } from '../../content-store/list-query.js';
import type { ListPage } from '../../content-store/list-items.js';
import type { FilterTarget } from '../../content-store/find-targets.js';
import { addressTag, fullTextTag, itemTag, listTag, relatedTag } from '../../content-store/tags.js';
import { tagsOf } from './answer-tags.js';
import type { ListRequest } from './list-request.js';

/** What makes another answer of a list: its entries, and whatever may come into it or leave it. */
export function listReplyTags(request: ListRequest, { items, linked, related }: ListPage): string[] {
  const { type, targets, predecessors, query } = request;
  const chosen = (related ?? []).flat();
  return tagsOf(
    items,
    [...linked, ...chosen],
    [
      ...narrowestTags(request),
      ...targets.flatMap(targetTags),
      ...(predecessors ? [listTag('organisation')] : []),
      ...(query.content === 'document'
        ? [fullTextTag(type), ...linked.map((item) => relatedTag(item.type, item.id))]
        : []),
    ],
  );
}

/** What makes another answer of a list of nothing: something comes to an address, or what was there comes back. */
export const absentTargetTags = ({ targets }: Pick<ListRequest, 'targets'>): string[] =>
  targets.flatMap(targetTags);

function targetTags({ filter, slug, id }: FilterTarget): string[] {
  const { type } = targetFilters[filter];
  return [addressTag(type, slug), ...(id === null ? [] : [itemTag(type, id)])];
}

/** The lists that an entry has to be in: those of the first filter that has such, else the whole list. */
export function narrowestTags({ type, query }: Pick<ListRequest, 'type' | 'query'>): string[] {
  const { author, leadOrganisation, supportingOrganisation, organisation, topic } = query.targets;
  if (author) return author.map((id) => listTag(type, { type: 'author', id }));
  const organisations = leadOrganisation ?? supportingOrganisation ?? organisation;
  if (organisations) return organisations.map((id) => listTag(type, { type: 'organisation', id }));
  return topic ? topic.map((id) => listTag(type, { type: 'topic', id })) : [listTag(type)];
}
