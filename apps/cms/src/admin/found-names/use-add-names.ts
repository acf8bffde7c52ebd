import { useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { fieldsOf, listOf, textOf, type Fields } from '../../checks/field-values';
import type { KnownName } from '../../found-names/known-name';
import { appendItems, relationTo } from './relation-item';

/** Where an organisation is listed. */
export type OrganisationField = 'leadOrganisations' | 'supportingOrganisations' | 'mentions';

/** Somebody or something to list, and an organisation's place. */
export type Addition = Pick<KnownName, 'type' | 'id' | 'documentId' | 'name' | 'role' | 'organisation'>;

/** Lists organisations and authors in the form, all at once. Nothing is saved yet. */
export function useAddNames(): (additions: readonly Addition[], field?: OrganisationField) => void {
  const getValues = useForm('AddNames', (state) => state.getValues);
  const onChange = useForm('AddNames', (state) => state.onChange);
  const addFieldRow = useForm('AddNames', (state) => state.addFieldRow);
  return useCallback(
    (additions, field = 'mentions') => {
      const values = fieldsOf(getValues());
      const organisations = additions.filter(({ type }) => type === 'organisation');
      if (organisations.length > 0) {
        onChange(`${field}.connect`, appendItems(fieldsOf(values[field])['connect'], organisations));
      }
      const rows = listOf(values['bylines']).map(fieldsOf);
      const empty = rows.flatMap((row, index) => (isEmpty(row) ? [index] : []));
      for (const author of additions.filter(({ type }) => type === 'author')) {
        const index = empty.shift();
        if (index === undefined) addFieldRow('bylines', bylineOf(author));
        else onChange(`bylines.${index}`, { ...rows[index], ...bylineOf(author) });
      }
    },
    [getValues, onChange, addFieldRow],
  );
}

/** The row that a new article begins with says nothing yet. */
const isEmpty = (row: Fields) =>
  row['id'] === undefined &&
  textOf(row['name']).trim() === '' &&
  listOf(fieldsOf(row['author'])['connect']).length === 0;

const bylineOf = (author: Addition) => ({
  name: author.name,
  role: author.role ?? '',
  organisationName: author.organisation?.name ?? '',
  author: relationTo(author),
  organisation: relationTo(author.organisation && { type: 'organisation', ...author.organisation }),
});
