import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { NamedOrganisation } from '../../found-names/known-name';

const organisations = '/content-manager/collection-types/api::organisation.organisation';
const pauseMs = 200;

/** Chooses an organisation by its name. */
export function OrganisationChoice({ onChange }: { onChange: (chosen: NamedOrganisation | null) => void }) {
  const { get } = useFetchClient();
  const [sought, setSought] = useState('');
  const [options, setOptions] = useState<NamedOrganisation[]>([]);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    const waiting = new AbortController();
    const timer = setTimeout(() => {
      const params = { _q: sought, page: 1, pageSize: 20, sort: 'name:ASC' };
      get<{ results: NamedOrganisation[] }>(organisations, { params, signal: waiting.signal }).then(
        ({ data }) => {
          setOptions(data.results);
        },
        () => {
          setOptions([]);
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      waiting.abort();
    };
  }, [get, sought]);
  const choose = (id = '') => {
    setChosen(id);
    onChange(options.find(({ documentId }) => documentId === id) ?? null);
  };
  return (
    <Field.Root name="organisation" hint="May stay empty.">
      <Field.Label>Organisation</Field.Label>
      <Combobox
        value={chosen}
        onChange={choose}
        onClear={() => {
          choose('');
        }}
        onInputChange={(event) => {
          setSought(event.currentTarget.value);
        }}
      >
        {options.map(({ documentId, name }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={name}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
