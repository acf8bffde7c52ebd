import type { LinkedItem } from '../../content-store/item-rows.js';
import type { ItemType } from '../../content-store/stored.js';
import { anyTag, itemTag } from '../../content-store/tags.js';

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
