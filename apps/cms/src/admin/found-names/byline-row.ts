import { fieldsOf, listOf, textOf, type Fields } from '../../checks/field-values';
import type { BylineFilling } from '../../found-names/fill-byline';
import type { NamedOrganisation } from '../../found-names/known-name';
import { relationTo } from './relation-item';

/** What tells a row of the form from others, wherever it is moved. */
export type RowKey = string;

/** The last record that a relation of the form links, or no longer links. */
export const itemIn = (relation: unknown, list: 'connect' | 'disconnect'): Fields | null => {
  const last = listOf(fieldsOf(relation)[list]).at(-1);
  return last === undefined ? null : fieldsOf(last);
};

/** Its id. */
export const idIn = (relation: unknown, list: 'connect' | 'disconnect'): string | null =>
  textOf(fieldsOf(itemIn(relation, list)?.['apiData'])['documentId']) || null;

/** What is filled in, as the form holds it; what was saved makes way for an organisation that takes its place. */
export function fillingOf(
  row: Fields,
  { organisation, ...texts }: BylineFilling,
  saved: NamedOrganisation | null,
): Fields {
  if (organisation === undefined) return texts;
  const { connect } = relationTo(organisation && { type: 'organisation', ...organisation });
  const gone = listOf(fieldsOf(row['organisation'])['disconnect']);
  const isThere = saved !== null && idIn(row['organisation'], 'disconnect') === null;
  const disconnect = isThere
    ? [...gone, { id: saved.id, apiData: { id: saved.id, documentId: saved.documentId } }]
    : gone;
  return { ...texts, organisation: { connect, disconnect } };
}
