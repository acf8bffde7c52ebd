import type { LinkedItem } from '../../content-store/item-rows.js';
import type { ItemType } from '../../content-store/stored.js';
import { anyTag, itemTag, relatedTag } from '../../content-store/tags.js';

/** Node's own client refuses headers of 16 KB together. */
const mostBytes = 8000;

interface Tagged {
  type: ItemType;
  id: string;
}

/** The tags of the items that an answer shows. Where they would fill the headers, one tag stands for all of a type. */
export function tagsOf(
  items: readonly Tagged[],
  linked: readonly LinkedItem[],
  others: readonly string[] = [],
): string[] {
  const all = [...items, ...linked];
  const tags = new Set([...others, ...all.map(({ type, id }) => itemTag(type, id))]);
  if ([...tags].join(',').length <= mostBytes) return [...tags];
  return [...new Set([...others, ...all.map(({ type }) => anyTag(type))])];
}

/** The tags of an answer about one item. An article's related articles change with what shares its links. */
export function tagsOfItem(item: Tagged, linked: readonly LinkedItem[]): string[] {
  if (item.type !== 'article') return tagsOf([item], linked);
  const shared = linked.filter(({ type }) => sharedTypes.includes(type));
  return tagsOf(
    [item],
    linked,
    shared.map(({ type, id }) => relatedTag(type, id)),
  );
}

const sharedTypes: readonly ItemType[] = ['topic', 'author', 'organisation'];
