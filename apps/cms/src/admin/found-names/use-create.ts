import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { fieldsOf, listOf, textOf } from '../../checks/field-values';
import type { NamedOrganisation } from '../../found-names/known-name';
import type { Addition } from './use-add-names';

/** What is entered of a new organisation or author. */
export interface Entered {
  name: string;
  kind: string | null;
  role: string;
  organisation: NamedOrganisation | null;
}

/** What is wrong with each field, by its name; what concerns none of them under ''. */
type Errors = Readonly<Record<string, string>>;

interface Created {
  id: number;
  documentId: string;
  name: string;
}

/** Creates a record with the editor's own rights; the CMS makes its address from the name. */
export function useCreate(type: Addition['type'], onCreated: (created: Addition) => void) {
  const { post } = useFetchClient();
  const [isBusy, setIsBusy] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const create = (entered: Entered) => {
    const missing = findMissing(type, entered);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setIsBusy(true);
    post<{ data: Created }>(`/content-manager/collection-types/api::${type}.${type}`, dataOf(type, entered))
      .then(
        ({ data: { data } }) => {
          const { id, documentId, name } = data;
          const { organisation } = entered;
          onCreated({ type, id, documentId, name, role: entered.role.trim() || null, organisation });
        },
        (error: unknown) => {
          setErrors(readErrors(error));
        },
      )
      .finally(() => {
        setIsBusy(false);
      });
  };
  return { isBusy, errors, create };
}

function findMissing(type: Addition['type'], { name, kind }: Entered): Errors {
  return {
    ...(name.trim() === '' && { name: 'Fill this in.' }),
    ...(type === 'organisation' && kind === null && { kind: 'Choose one.' }),
  };
}

function dataOf(type: Addition['type'], { name, kind, role, organisation }: Entered): object {
  if (type === 'organisation') return { name: name.trim(), kind };
  const connect = organisation ? [{ id: organisation.id, documentId: organisation.documentId }] : [];
  return { kind: 'person', name: name.trim(), role: role.trim() || null, organisation: { connect } };
}

function readErrors(error: unknown): Errors {
  if (!isFetchError(error)) throw error;
  const details = fieldsOf(fieldsOf(error.response?.data.error)['details']);
  const known = listOf(details['errors']).map(fieldsOf);
  const named = Object.fromEntries(
    known.map(({ path, message }) => [textOf(listOf(path)[0]), textOf(message)]),
  );
  const isShown = Object.keys(named).some((field) => ['name', 'kind', 'role'].includes(field));
  return isShown ? named : { '': error.message };
}
