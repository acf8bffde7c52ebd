import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { fieldsOf, listOf, textOf, type Fields } from '../../checks/field-values';
import { fillByline, type BylineFields, type BylineFilling as Filling } from '../../found-names/fill-byline';
import type { NamedOrganisation } from '../../found-names/known-name';
import { fillingOf, idIn, itemIn, type RowKey } from './byline-row';
import { readLinked, readParticulars } from './read-particulars';

/** What a byline linked when it was last looked at. */
interface Seen {
  author: string | null;
  organisation: string | null;
  organisationName: string;
}

/** Shows nothing: fills in a byline when an author or an organisation is chosen for it. */
export function BylineFilling() {
  const { get } = useFetchClient();
  const values = useForm('BylineFilling', (state) => state.values);
  const getValues = useForm('BylineFilling', (state) => state.getValues);
  const onChange = useForm('BylineFilling', (state) => state.onChange);
  const seen = useRef(new Map<RowKey, Seen>());
  const bylines = fieldsOf(values)['bylines'];
  useEffect(() => {
    const apply: Apply = (key, saved, fill) => {
      const rows = listOf(fieldsOf(getValues())['bylines']).map(fieldsOf);
      const index = rows.findIndex((row) => row['__temp_key__'] === key);
      const row = rows[index];
      // Its editor may have gone on, or taken it away, meanwhile.
      if (row) onChange(`bylines.${index}`, { ...row, ...fillingOf(row, fill(row), saved) });
    };
    for (const row of listOf(bylines).map(fieldsOf)) {
      const key = textOf(row['__temp_key__']);
      const before = seen.current.get(key);
      const now = lookAt(row);
      seen.current.set(key, now);
      if (!before) continue;
      if (now.author !== null && now.author !== before.author) {
        const former = before.author ?? idIn(row['author'], 'disconnect');
        void fillFromAuthor(get, { key, row, author: now.author, former }, apply);
      } else if (now.organisation !== null && now.organisation !== before.organisation) {
        void fillFromOrganisation(get, { key, row, name: now.organisationName, before }, apply);
      }
    }
  }, [bylines, get, getValues, onChange]);
  return null;
}

type Get = ReturnType<typeof useFetchClient>['get'];
type Apply = (key: RowKey, saved: NamedOrganisation | null, fill: (row: Fields) => Filling) => void;

async function fillFromAuthor(
  get: Get,
  given: { key: RowKey; row: Fields; author: string; former: string | null },
  apply: Apply,
): Promise<void> {
  const [author, former, saved] = await Promise.all([
    readParticulars(get, given.author),
    given.former === null ? null : readParticulars(get, given.former),
    readLinked(get, 'article.byline', given.row['id'], 'organisation'),
  ]);
  if (!author) return;
  apply(given.key, saved, (row) =>
    idIn(row['author'], 'connect') === given.author
      ? fillByline(bylineFields(row, saved?.documentId ?? null), author, former)
      : {},
  );
}

/** The name follows the organisation, unless it was typed. */
async function fillFromOrganisation(
  get: Get,
  given: { key: RowKey; row: Fields; name: string; before: Seen },
  apply: Apply,
): Promise<void> {
  const saved = await readLinked(get, 'article.byline', given.row['id'], 'organisation');
  const former = given.before.organisation === null ? saved?.name : given.before.organisationName;
  apply(given.key, saved, (row) => {
    const written = textOf(row['organisationName']).trim();
    return written === '' || written === former ? { organisationName: given.name } : {};
  });
}

const lookAt = (row: Fields): Seen => ({
  author: idIn(row['author'], 'connect'),
  organisation: idIn(row['organisation'], 'connect'),
  organisationName: textOf(itemIn(row['organisation'], 'connect')?.['name']),
});

const bylineFields = (row: Fields, saved: string | null): BylineFields => ({
  name: textOf(row['name']),
  role: textOf(row['role']),
  organisationName: textOf(row['organisationName']),
  organisationId:
    idIn(row['organisation'], 'connect') ?? (idIn(row['organisation'], 'disconnect') === null ? saved : null),
});
