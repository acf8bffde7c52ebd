import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { words } from '../words';
import { OrganisationChoice } from './organisation-choice';
import type { Entered } from './use-create';

const kinds = [
  ...(['government', 'health-service', 'local-government', 'company', 'charity'] as const),
  ...(['academic', 'international', 'other'] as const),
];

interface Props {
  type: 'organisation' | 'author';
  entered: Entered;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<Entered>) => void;
}

/** What is asked of a new organisation or author. */
export const EnteredFields = ({ type, entered, errors, onChange }: Props) => (
  <>
    <TextField
      label="Name"
      required
      value={entered.name}
      error={errors['name']}
      onChange={(name) => {
        onChange({ name });
      }}
    />
    {type === 'organisation' ? (
      <KindField
        kind={entered.kind}
        error={errors['kind']}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
    ) : (
      <>
        <TextField
          label="Role"
          hint="As in “Lead nurse”. May stay empty."
          value={entered.role}
          error={errors['role']}
          onChange={(role) => {
            onChange({ role });
          }}
        />
        <OrganisationChoice
          onChange={(organisation) => {
            onChange({ organisation });
          }}
        />
      </>
    )}
  </>
);

interface KindProps {
  kind: string | null;
  error: string | undefined;
  onChange: (kind: string) => void;
}

const KindField = ({ kind, error, onChange }: KindProps) => (
  <Field.Root name="kind" required {...(error && { error })}>
    <Field.Label>Kind</Field.Label>
    <SingleSelect
      value={kind}
      onChange={(chosen) => {
        onChange(String(chosen));
      }}
    >
      {kinds.map((one) => (
        <SingleSelectOption key={one} value={one}>
          {words[one]}
        </SingleSelectOption>
      ))}
    </SingleSelect>
    <Field.Error />
  </Field.Root>
);

interface TextProps {
  label: string;
  hint?: string;
  required?: boolean;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const TextField = ({ label, hint, required = false, value, error, onChange }: TextProps) => (
  <Field.Root required={required} {...(error && { error })} {...(hint && { hint })}>
    <Field.Label>{label}</Field.Label>
    <Field.Input
      value={value}
      onChange={(event: { target: { value: string } }) => {
        onChange(event.target.value);
      }}
    />
    <Field.Error />
    <Field.Hint />
  </Field.Root>
);
