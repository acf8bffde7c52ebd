import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import type { ReasonClass } from '@shoal/content-schema';
import { problemAt, Words } from '../publish/edition-questions';
import { useAnswer } from '../publish/open-dialog';
import { typeOf, useFindArticlesQuery, type Item } from '../publish/publishing-api';
import { ActionDialog } from './action-dialog';
import { ReasonQuestion } from './reason-question';

/** Takes an article or page from the site, and says why. */
export function RemoveDialog({ item }: { item: Item }) {
  const [reason, setReason] = useAnswer<ReasonClass | null>('reason', null);
  const [text, setText] = useAnswer('text', '');
  const [replacement, setReplacement] = useAnswer<string | null>('replacement', null);
  const type = typeOf(item.model) ?? 'entry';
  return (
    <ActionDialog
      item={item}
      action="remove"
      title={`Remove this ${type}`}
      consequences={[
        `Readers will no longer find it: its address says that it is gone, and why. Copies elsewhere are told to drop it.`,
        'To keep it readable under a notice, withdraw it instead. Your draft stays as it is, and you can restore what was removed.',
      ]}
      label={`Remove the ${type}`}
      isDangerous
      done={`The ${type} is removed from the site.`}
      body={{ reason, text: text.trim() === '' ? null : text, replacement }}
      fields={['reason', 'text', 'replacement']}
    >
      {(problems) => (
        <>
          <ReasonQuestion value={reason} error={problemAt(problems, 'reason')} onChange={setReason} />
          <Words
            label="What should readers know?"
            hint="Shown at its address. You may leave this empty."
            value={text}
            error={problemAt(problems, 'text')}
            onChange={setText}
            isRequired={false}
          />
          <ReplacementQuestion
            value={replacement}
            except={item.documentId}
            error={problemAt(problems, 'replacement')}
            onChange={setReplacement}
          />
        </>
      )}
    </ActionDialog>
  );
}

interface ReplacementProps {
  value: string | null;
  except: string;
  error: string | undefined;
  onChange: (id: string | null) => void;
}

function ReplacementQuestion({ value, except, error, onChange }: ReplacementProps) {
  const [words, setWords] = useState('');
  const { data: articles = [], isFetching } = useFindArticlesQuery(words);
  return (
    <Field.Root hint="Readers are led there. Type a part of its title." error={error}>
      <Field.Label>What can they read instead?</Field.Label>
      <Combobox
        placeholder="Nothing instead"
        autocomplete={{ type: 'list', filter: 'contains' }}
        value={value ?? ''}
        loading={isFetching}
        onChange={(id?: string) => onChange(id ? id : null)}
        onClear={() => onChange(null)}
        onInputChange={(event) => setWords(event.currentTarget.value)}
        clearLabel="Nothing instead"
        noOptionsMessage={() => 'No published article has these words'}
      >
        {articles
          .filter(({ id }) => id !== except)
          .map(({ id, title }) => (
            <ComboboxOption key={id} value={id}>
              {title}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
