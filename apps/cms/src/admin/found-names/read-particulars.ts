import type { useFetchClient } from '@strapi/strapi/admin';
import type { Particulars } from '../../found-names/fill-byline';
import type { NamedOrganisation } from '../../found-names/known-name';

type Get = ReturnType<typeof useFetchClient>['get'];

/** What an author's record says, with the editor's own rights; null where it cannot be read. */
export async function readParticulars(get: Get, documentId: string): Promise<Particulars | null> {
  const address = `/content-manager/collection-types/api::author.author/${documentId}`;
  try {
    const [author, organisation] = await Promise.all([
      get<{ data: { name: string; role: string | null } }>(address),
      readLinked(get, 'api::author.author', documentId, 'organisation'),
    ]);
    const { name, role } = author.data.data;
    return { name, role, organisation };
  } catch {
    // Nothing is filled in then, and publishing still takes what is left empty from the record.
    return null;
  }
}

/** The one organisation that a saved record or part of one links; null where it links none, or was never saved. */
export async function readLinked(
  get: Get,
  model: string,
  id: unknown,
  field: string,
): Promise<NamedOrganisation | null> {
  if (typeof id !== 'string' && typeof id !== 'number') return null;
  const address = `/content-manager/relations/${model}/${id}/${field}`;
  const { data } = await get<{ results: NamedOrganisation[] }>(address);
  const [linked] = data.results;
  return linked ? { id: linked.id, documentId: linked.documentId, name: linked.name } : null;
}
