import type { LinkedItem } from '../item-rows.js';
import type { ItemType, StoredSite } from '../stored.js';

/** What an answer is made with: the items it points at, and where the site is. */
export interface Links {
  /** Public address of the site, without a slash at its end. */
  siteUrl: string;
  /** What the item's link leads to; throws where it leads nowhere, since such an item is never published. */
  get<Summary>(type: ItemType, id: string): LinkedItem & { summary: Summary };
  /** What holds for the whole site. */
  site(): StoredSite;
  /** What stands in a relation to the item that is answered, in order. */
  inRelation<Summary>(relation: Relation): (LinkedItem & { summary: Summary })[];
}

/** Gives answers what the store read beside an item. */
export function createLinks(siteUrl: string, linked: readonly LinkedItem[]): Links {
  const byId = new Map(linked.map((item) => [item.id, item]));
  const siteItem = linked.find(({ type }) => type === 'site');
  return {
    siteUrl,
    get<Summary>(type: ItemType, id: string) {
      const item = byId.get(id);
      if (item?.type !== type) throw new Error(`A stored item points at ${type} ${id}, which is not stored`);
      return { ...item, summary: item.summary as Summary };
    },
    site() {
      if (!siteItem) throw new Error('The store holds no site record');
      return siteItem.summary as StoredSite;
    },
    inRelation: <Summary>(relation: Relation) =>
      linked
        .filter((item) => item.relation === relation)
        .map((item) => ({ ...item, summary: item.summary as Summary })),
  };
}

type Relation = NonNullable<LinkedItem['relation']>;
