import { pageAddress } from '../../content-store/answers/page-address.js';
import type { Tombstone } from '../../content-store/get-tombstone.js';
import { itemTag } from '../../content-store/tags.js';
import type { ItemType } from '../../content-store/stored.js';
import { createProblem, type JsonReply } from './reply.js';

/** The answer where an item was taken away: when, why, what to read instead, and what proves a copy of it. */
export function createRemoved(
  { type, id, tombstone }: { type: ItemType; id: string; tombstone: Tombstone },
  siteUrl: string,
  tags: readonly string[] = [],
): JsonReply {
  const { replacement, ...said } = tombstone;
  return createProblem(
    'removed',
    {
      detail: `The ${type} at this address was taken away by its editors`,
      ...said,
      replacement: replacement && pageAddress(siteUrl, replacement),
    },
    {
      tags: [itemTag(type, id), ...tags, ...(replacement ? [itemTag(replacement.type, replacement.id)] : [])],
    },
  );
}
