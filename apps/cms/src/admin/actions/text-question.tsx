import { Field, TextInput } from '@strapi/design-system';

interface Props {
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** A question that one line answers. */
export const TextQuestion = ({ label, hint, value, error, onChange }: Props) => (
  <Field.Root hint={hint} error={error} required>
    <Field.Label>{label}</Field.Label>
    <TextInput value={value} onChange={(event) => onChange(event.target.value)} />
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
