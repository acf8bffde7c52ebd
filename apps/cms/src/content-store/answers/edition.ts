import type { Edition } from '@shoal/content-schema';
import type { StoredItem } from '../item-rows.js';

/** The edition of an item whose type has editions. */
export function editionOf({ id, edition }: StoredItem): Edition {
  if (!edition) throw new Error(`Item ${id} has no edition`);
  return edition;
}
