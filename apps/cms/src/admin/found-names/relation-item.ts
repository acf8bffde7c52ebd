import { generateKeyBetween } from 'fractional-indexing';
import { fieldsOf, listOf, textOf } from '../../checks/field-values';

/** A record as a relation of the form holds it until it is saved. */
export interface Linkable {
  type: 'organisation' | 'author';
  id: number;
  documentId: string;
  name: string;
}

// Strapi numbers what is saved from a0; this comes after all that a relation may hold.
const afterSaved = 'b00';

/** The items that a relation is to hold beside those it will link already, in Strapi's own form. */
export function appendItems(connected: unknown, added: readonly Linkable[]): object[] {
  const items = listOf(connected).filter((item) => typeof item === 'object' && item !== null);
  let key = items.map((item) => textOf(fieldsOf(item)['__temp_key__'])).reduce(later, afterSaved);
  return [
    ...items,
    ...added.map((one) => {
      key = generateKeyBetween(key, null);
      return itemOf(one, key);
    }),
  ];
}

/** A relation of one record, as a form that is not saved yet holds it. */
export const relationTo = (record: Linkable | null) => ({
  connect: record ? appendItems([], [record]) : [],
  disconnect: [],
});

const later = (one: string, other: string) => (one > other ? one : other);

const itemOf = ({ type, id, documentId, name }: Linkable, key: string) => ({
  id,
  apiData: { id, documentId, isTemporary: true },
  __temp_key__: key,
  name,
  label: name,
  href: `../collection-types/api::${type}.${type}/${documentId}`,
});
