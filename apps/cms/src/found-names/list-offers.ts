import { fieldsOf, listOf, textOf, type Fields } from '../checks/field-values.js';
import type { FoundName } from './known-name.js';
import type { Listed } from './read-listed.js';

const organisationFields = ['leadOrganisations', 'supportingOrganisations', 'mentions'] as const;

/** Those found whom the form does not list: what was saved, without what was taken out, with what was put in since. */
export function listOffers(found: readonly FoundName[], listed: Listed, values: object): FoundName[] {
  const form = fieldsOf(values);
  const rows = listOf(form['bylines']).map(fieldsOf);
  const ids = new Set(organisationFields.flatMap((field) => linkedIn(form[field], listed[field])));
  for (const row of rows) {
    const saved = listed.bylines.find(({ id }) => id === row['id']);
    for (const id of linkedIn(row['author'], present(saved?.author))) ids.add(id);
    for (const id of linkedIn(row['organisation'], present(saved?.organisation))) ids.add(id);
  }
  const written = new Set(rows.map((row) => textOf(row['name']).trim().toLowerCase()));
  return found.filter(
    ({ known }) =>
      !ids.has(known.documentId) && !(known.type === 'author' && written.has(known.name.toLowerCase())),
  );
}

/** The ids that a relation of the form links. */
function linkedIn(relation: unknown, saved: readonly string[]): string[] {
  const fields = fieldsOf(relation);
  const taken = new Set(idsIn(fields, 'disconnect'));
  return [...saved.filter((id) => !taken.has(id)), ...idsIn(fields, 'connect')];
}

const idsIn = (relation: Fields, list: 'connect' | 'disconnect') =>
  listOf(relation[list]).map((item) => textOf(fieldsOf(fieldsOf(item)['apiData'])['documentId']));

const present = (id: string | null | undefined) => (id ? [id] : []);
