import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReasonClass } from '@shoal/content-schema';
import { reasons } from '../publish/describe';

interface Props {
  value: ReasonClass | null;
  error: string | undefined;
  onChange: (reason: ReasonClass) => void;
}

/** Why something is taken away, from a closed list. */
export const ReasonQuestion = ({ value, error, onChange }: Props) => (
  <Field.Root error={error !== undefined && value === null ? 'Choose a reason.' : undefined} required>
    <Field.Label>Why?</Field.Label>
    <SingleSelect
      placeholder="Choose a reason"
      value={value ?? ''}
      onChange={(reason) => onChange(String(reason) as ReasonClass)}
    >
      {Object.entries(reasons).map(([reason, words]) => (
        <SingleSelectOption key={reason} value={reason}>
          {`${words.slice(0, 1).toUpperCase()}${words.slice(1)}`}
        </SingleSelectOption>
      ))}
    </SingleSelect>
    <Field.Error />
  </Field.Root>
);
