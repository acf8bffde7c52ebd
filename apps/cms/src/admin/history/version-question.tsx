import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { VersionName } from '../../publishing/history/editors-answers';

interface Props {
  label: string;
  numbers: readonly number[];
  value: VersionName;
  onChange: (version: VersionName) => void;
}

/** Which version: the draft or an edition. */
export const VersionQuestion = ({ label, numbers, value, onChange }: Props) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={String(value)}
      onChange={(chosen) => onChange(chosen === 'draft' ? 'draft' : Number(chosen))}
    >
      <SingleSelectOption value="draft">The draft</SingleSelectOption>
      {numbers.map((number) => (
        <SingleSelectOption key={number} value={String(number)}>
          {`Edition ${number}`}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);
